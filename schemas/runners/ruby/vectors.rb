# Prints whether json_schemer accepts each vector: ruby vectors.rb SCHEMAS VECTORS.json…
require "json"
require "set" # json_schemer 0.2 uses it without requiring it, and Ruby before 3.2 does not load it automatically.
require "json_schemer"

BASE = "https://unpkg.com/@nodeinfo-kit/schemas/"

def verdict(schemer, document)
  schemer.valid?(document)
rescue StandardError => error
  error.message
end

schemas, *files = ARGV
files.each do |file|
  verdicts = JSON.parse(File.read(file)).flat_map do |group|
    path = File.join(schemas, group["schema"]["$ref"].delete_prefix(BASE))
    schemer = JSONSchemer.schema(JSON.parse(File.read(path)))
    group["tests"].map { |test| verdict(schemer, test["data"]) }
  end
  puts JSON.generate({ file: file, verdicts: verdicts })
end
