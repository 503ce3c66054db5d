import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.validation.Validation;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads lines of a module, a type and a document, and writes each document again, or the error that refuses it. */
public class Pojo {
    public static void main(String[] arguments) throws Exception {
        var mapper = JsonMapper.builder().disable(MapperFeature.ALLOW_COERCION_OF_SCALARS).build();
        var validator = Validation.byDefaultProvider().configure()
                .messageInterpolator(new ParameterMessageInterpolator()).buildValidatorFactory().getValidator();
        var input = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        var output = new PrintStream(System.out, false, UTF_8);
        for (String line; (line = input.readLine()) != null;) {
            var parts = line.split("\t", 3);
            try {
                var document = mapper.readValue(parts[2], Class.forName(parts[0] + "." + parts[1]));
                var violations = validator.validate(document);
                if (!violations.isEmpty()) throw new IllegalArgumentException(violations.toString());
                output.println("+" + mapper.writeValueAsString(document));
            } catch (Exception error) {
                output.println("-" + mapper.writeValueAsString(String.valueOf(error.getMessage())));
            }
        }
        output.flush();
    }
}
