import com.sun.codemodel.JCodeModel;
import com.sun.codemodel.writer.FileCodeWriter;
import java.io.File;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jsonschema2pojo.Jackson2Annotator;
import org.jsonschema2pojo.SchemaGenerator;
import org.jsonschema2pojo.SchemaMapper;
import org.jsonschema2pojo.SchemaStore;
import org.jsonschema2pojo.rules.RuleFactory;

/** Writes a package of classes for each schema in one process: java Pojo FOLDER PACKAGE TYPE SCHEMA.json… */
public class Pojo {
    static final DefaultGenerationConfig CONFIG = new DefaultGenerationConfig() {
        public boolean isUseTitleAsClassname() { return true; }
        public boolean isUseLongIntegers() { return true; }
        public boolean isIncludeJsr303Annotations() { return true; }
        public boolean isUseJakartaValidation() { return true; }
        public boolean isInitializeCollections() { return false; }
        public boolean isIncludeHashcodeAndEquals() { return false; }
        public boolean isIncludeToString() { return false; }
        public boolean isIncludeGeneratedAnnotation() { return false; }
    };

    public static void main(String[] arguments) throws Exception {
        var folder = new File(arguments[0]);
        for (int i = 1; i < arguments.length; i += 3) {
            var rules = new RuleFactory(CONFIG, new Jackson2Annotator(CONFIG), new SchemaStore());
            var code = new JCodeModel();
            var schema = new File(arguments[i + 2]).toURI().toURL();
            new SchemaMapper(rules, new SchemaGenerator()).generate(code, arguments[i + 1], arguments[i], schema);
            code.build(new FileCodeWriter(folder, "UTF-8"));
        }
    }
}
