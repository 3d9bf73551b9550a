package dojo.engine;

import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.SimpleJavaFileObject;

/** A Java file that exists as a text only: nobody has to write a wrong answer to the disk to have it compiled. */
final class SourceText extends SimpleJavaFileObject {

    private final String file;
    private final String code;

    SourceText(String file, String code) {
        super(address(file), Kind.SOURCE);
        this.file = file;
        this.code = code;
    }

    private static URI address(String file) {
        try {
            return new URI("text", null, "/" + file, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a file's path: " + file, e);
        }
    }

    @Override
    public String getName() {
        return file;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return code;
    }
}
