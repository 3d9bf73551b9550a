package dojo.gates;

import dojo.engine.Folder;
import dojo.engine.Shipped;
import java.nio.file.Files;
import java.util.List;

/** The companion knows which files a learner has touched: its list shows them as they are handed out. */
final class ShippedList implements Drift.Check {

    @Override
    public List<String> complaints(Proof proof) {
        var list = proof.kata().root().resolve(Shipped.LIST);
        var current = Shipped.listing(proof.kata());
        if (proof.wish().update()) {
            Folder.write(list, current);
        }
        return Files.exists(list) && Folder.read(list).equals(current) ? List.of() : List.of(
                "%s does not show the steps and features as they are. Write it anew: mvn verify -Psolutions -Dkata.update".formatted(Shipped.LIST));
    }
}
