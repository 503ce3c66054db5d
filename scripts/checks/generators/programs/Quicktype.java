import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads lines of a module, a type and a document, and writes each document again, or the error that refuses it. */
public class Quicktype {
    /** Omits absent properties, but keeps the nulls in `metadata`. */
    static final ObjectMapper MAPPER = new ObjectMapper()
            .setDefaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    public static void main(String[] arguments) throws Exception {
        var input = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        var output = new PrintStream(System.out, false, UTF_8);
        for (String line; (line = input.readLine()) != null;) {
            var parts = line.split("\t", 3);
            try {
                var document = MAPPER.readValue(parts[2], Class.forName(parts[0] + "." + parts[1]));
                output.println("+" + MAPPER.writeValueAsString(document));
            } catch (Exception error) {
                output.println("-" + MAPPER.writeValueAsString(String.valueOf(error.getMessage())));
            }
        }
        output.flush();
    }
}
