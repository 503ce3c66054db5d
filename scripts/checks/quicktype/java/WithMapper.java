package nodeinfo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads NodeInfo documents, one per line, and writes them again. An empty line is a document that the types reject. */
public class WithMapper {
    /** Omits absent properties, but keeps the nulls in `metadata`. */
    static final ObjectMapper MAPPER = new ObjectMapper()
            .setDefaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    public static void main(String[] args) throws IOException {
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        PrintStream output = new PrintStream(System.out, true, UTF_8);
        for (String line; (line = input.readLine()) != null;) {
            try {
                NodeInfo document = MAPPER.readValue(line, NodeInfo.class);
                output.println(MAPPER.writeValueAsString(document));
            } catch (IOException error) {
                System.err.println(error.getMessage());
                output.println();
            }
        }
    }
}
