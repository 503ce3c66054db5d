# Prints whether JSON::Validator accepts each vector: perl vectors.pl SCHEMAS VECTORS.json…
use v5.36;
use JSON::Validator;
use Mojo::File qw(path);
use Mojo::JSON qw(decode_json encode_json false true);

my $base = 'https://unpkg.com/@nodeinfo-kit/schemas/';

my ($schemas, @files) = @ARGV;
for my $file (@files) {
  my @verdicts;
  for my $group (@{decode_json(path($file)->slurp)}) {
    my $name   = $group->{schema}{'$ref'} =~ s/^\Q$base\E//r;
    my $schema = JSON::Validator->new->schema(decode_json(path($schemas, $name)->slurp))->schema;
    for my $document (map { $_->{data} } @{$group->{tests}}) {
      my @errors = $schema->validate($document);
      push @verdicts, @errors ? false : true;
    }
  }
  say encode_json({file => $file, verdicts => \@verdicts});
}
