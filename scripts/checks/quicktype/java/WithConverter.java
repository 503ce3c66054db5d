package nodeinfo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads NodeInfo documents, one per line, and writes them again. An empty line is a document that the types reject. */
public class WithConverter {
    public static void main(String[] args) throws IOException {
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        PrintStream output = new PrintStream(System.out, true, UTF_8);
        for (String line; (line = input.readLine()) != null;) {
            try {
                NodeInfo document = Converter.fromJsonString(line);
                output.println(Converter.toJsonString(document));
            } catch (IOException error) {
                System.err.println(error.getMessage());
                output.println();
            }
        }
    }
}
