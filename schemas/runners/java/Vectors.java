import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Prints whether networknt's json-schema-validator accepts each vector: java Vectors.java SCHEMAS VECTORS.json… */
public class Vectors {
    static final String BASE = "https://unpkg.com/@nodeinfo-kit/schemas/";

    public static void main(String[] arguments) {
        var mapper = JsonMapper.shared();
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        var schemas = new File(arguments[0]);
        for (var file : List.of(arguments).subList(1, arguments.length)) {
            var verdicts = new ArrayList<Boolean>();
            for (var group : mapper.readTree(new File(file))) {
                var name = group.at("/schema/$ref").asString().replace(BASE, "");
                var schema = registry.getSchema(mapper.readTree(new File(schemas, name)));
                for (var test : group.get("tests")) {
                    var document = test.get("data");
                    verdicts.add(schema.validate(document).isEmpty());
                }
            }
            System.out.println(mapper.writeValueAsString(Map.of("file", file, "verdicts", verdicts)));
        }
    }
}
