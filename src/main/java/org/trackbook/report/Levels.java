package org.trackbook.report;

import java.util.List;
import java.util.stream.IntStream;
import org.trackbook.text.Block;

/// Moves the headings that somebody wrote into a note below those of the report.
public final class Levels {
    private static final int DEEPEST = 5;

    private Levels() {
    }

    static List<Block> below(int above, List<Block> blocks) {
        var highest = blocks.stream().flatMapToInt(Levels::levels).min().orElse(DEEPEST);
        return shifted(blocks, Math.max(0, above + 1 - highest));
    }

    /// The blocks with every heading that much deeper; less than 0 is higher.
    public static List<Block> shifted(List<Block> blocks, int by) {
        return blocks.stream().map(block -> shifted(block, by)).toList();
    }

    private static Block shifted(Block block, int by) {
        return switch (block) {
            case Block.Heading(var level, var words) ->
                new Block.Heading(Math.clamp((long) level + by, 1, DEEPEST), words);
            case Block.Quote(var blocks) -> new Block.Quote(shifted(blocks, by));
            case Block.Bullets(var ordered, var start, var tight, var items) -> new Block.Bullets(ordered, start, tight,
                    items.stream().map(item -> new Block.Item(item.done(), shifted(item.blocks(), by))).toList());
            case Block.Paragraph _,Block.Code _,Block.Rule _,Block.Table _,Block.Figure _ -> block;
        };
    }

    private static IntStream levels(Block block) {
        return switch (block) {
            case Block.Heading(var level, _) -> IntStream.of(level);
            case Block.Quote(var blocks) -> blocks.stream().flatMapToInt(Levels::levels);
            case Block.Bullets(_, _, _, var items) ->
                items.stream().flatMap(item -> item.blocks().stream()).flatMapToInt(Levels::levels);
            case Block.Paragraph _,Block.Code _,Block.Rule _,Block.Table _,Block.Figure _ -> IntStream.empty();
        };
    }
}
