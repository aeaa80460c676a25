package org.trackbook;

import static java.util.function.Predicate.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trackbook.JavaSource.Literal;

/// What no compiler sees: files that must agree with each other.
class TidyTest {
    private static final Path UI = Tree.MAIN.resolve("org/trackbook/ui");
    private static final Path STYLES = UI.resolve("kit/Styles.java");
    private static final Path BUNDLES = Tree.RESOURCES.resolve("i18n");
    private static final Path SAME = Path.of("src/test/resources/org/trackbook/same-words.txt");
    private static final Pattern GAPS = Pattern.compile("\\{\\d+[^{}]*\\}");
    private static final Path BUNDLE = BUNDLES.resolve("messages.properties");
    private static final List<JavaSource> MAIN = JavaSource.below(Tree.MAIN);
    private static final Set<String> LITERALS = MAIN.stream()
            .flatMap(source -> source.literals().stream())
            .map(Literal::text)
            .collect(Collectors.toSet());
    private static final Set<String> WORDS = words();

    @Test
    void everyPackageSaysWhatItIsFor() {
        var sources = Stream.of("main", "test", "bench").map(part -> Path.of("src", part, "java")).toList();
        var silent = new TreeSet<Path>();
        for (var file : sources.stream().flatMap(folder -> Tree.files(folder, ".java").stream()).toList()) {
            var below = Path.of("src").relativize(file.getParent());
            var name = below.subpath(2, below.getNameCount());
            if (sources.stream().noneMatch(folder -> isSaid(folder.resolve(name).resolve("package-info.java")))) {
                silent.add(file.getParent());
            }
        }
        assertEquals(Set.of(), silent);
    }

    private static boolean isSaid(Path file) {
        return Files.exists(file) && Tree.read(file).startsWith("///") && Tree.read(file).contains("\n@NullMarked\n");
    }

    @Test
    void nothingIsLeftToDo() {
        var mark = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
        assertEquals(List.of(), Stream.of("src", "resources", "packaging", "pom.xml", "README.md", ".ci", ".mvn")
                .flatMap(folder -> Tree.files(Path.of(folder), "").stream())
                .filter(file -> !file.toString().matches(".*\\.(db|png|ico|icns|jpe?g|otf|gz|xz|zip)"))
                .filter(file -> text(file).lines().anyMatch(line -> mark.matcher(file.toString().endsWith(".java")
                        ? remark(line)
                        : line).find()))
                .toList());
    }

    /// What a line of Java says in a comment: a name or a literal may well be about things to do.
    private static String remark(String line) {
        var comment = Pattern.compile("//.*|^\\s*/?\\*.*").matcher(line);
        return comment.find() ? comment.group() : "";
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everySentenceOfTheBundleIsUsed() {
        assertEquals(List.of(), bundle(BUNDLE).keySet().stream().filter(not(TidyTest::isUsed)).toList());
    }

    /// A key is used when the code names it, or its beginning up to a full stop, and the rest are words of the house:
    /// constants of an enum or other literals.
    private static boolean isUsed(String key) {
        if (LITERALS.contains(key)) {
            return true;
        }
        for (var dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            if (LITERALS.contains(key.substring(0, dot + 1))
                    && Stream.of(key.substring(dot + 1).split("\\.")).allMatch(WORDS::contains)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void everyUsedSentenceStandsInTheBundle() {
        var known = bundle(BUNDLE).keySet();
        var screens = known.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        var key = Pattern.compile("([a-z][a-z0-9]*)(\\.[a-z0-9_-]+)+");
        var file = Pattern.compile(".*\\.(css|html?|xml|json|csv|md|txt|ics|pdf|docx|png|svg|db|sql|properties)");
        assertEquals(List.of(), MAIN.stream()
                .flatMap(source -> source.literals().stream())
                .filter(literal -> !literal.isInside("getBundle"))
                .filter(literal -> {
                    var found = key.matcher(literal.text());
                    return found.matches() && screens.contains(found.group(1)) && !known.contains(literal.text())
                            && !file.matcher(literal.text()).matches();
                })
                .toList());
    }

    @Test
    void everyLanguageSaysTheSame() {
        var gaps = Pattern.compile("\\{(\\d+)");
        for (var base : List.of(BUNDLE, Tree.RESOURCES.resolve("report/headings.properties"))) {
            var english = bundle(base);
            for (var file : Tree.files(base.resolveSibling(""), ".properties")) {
                var other = bundle(file);
                assertEquals(english.keySet(), other.keySet(), file + " has other keys");
                for (var key : english.keySet()) {
                    assertEquals(found(gaps, english.get(key)), found(gaps, other.get(key)),
                            file + " fills other gaps: " + key);
                }
            }
        }
    }

    /// What is the same in a language as in English is so because its words are: names, forms of dates, units.
    @Test
    void whatIsTheSameInALanguageIsMeantToBe() {
        var english = bundle(BUNDLE);
        for (var file : Tree.files(BUNDLES, ".properties")) {
            var same = bundle(file).entrySet()
                    .stream()
                    .filter(it -> !file.equals(BUNDLE) && it.getValue().equals(english.get(it.getKey())))
                    .map(Map.Entry::getValue)
                    .filter(it -> GAPS.matcher(it).replaceAll("").codePoints().anyMatch(Character::isLetter))
                    .collect(Collectors.toCollection(TreeSet::new));
            same.removeAll(Tree.read(SAME).lines().toList());
            assertEquals(Set.of(), same, file + " says in English");
        }
    }

    private static Set<String> found(Pattern pattern, @Nullable String text) {
        return pattern.matcher(text == null ? "" : text).results().map(it -> it.group(1)).collect(Collectors.toSet());
    }

    @Test
    void theBundleIsSortedAndSaysEverythingOnce() {
        for (var file : Tree.files(BUNDLES, ".properties")) {
            var keys = Tree.read(file)
                    .replaceAll("\\\\\n\\s*", "")
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("[=\\s]", 2)[0])
                    .toList();
            assertEquals(List.copyOf(new TreeSet<>(keys)), keys, file.toString());
        }
    }

    /// A straight apostrophe is swallowed when the gaps of a sentence are filled.
    @Test
    void apostrophesOfTheBundleAreCurved() {
        assertEquals(List.of(), Tree.files(BUNDLES, ".properties")
                .stream()
                .flatMap(file -> bundle(file).entrySet().stream())
                .filter(entry -> entry.getValue().contains("'"))
                .map(Map.Entry::getKey)
                .toList());
    }

    /// A literal that goes straight into something shown, and any literal of several words that is neither an
    /// exception's nor a log's, nor a pattern of dates.
    @Test
    void theWindowSpeaksOutOfTheBundle() {
        var shown = Set.of("Label", "Button", "ToggleButton", "RadioButton", "CheckBox", "Hyperlink", "Tooltip", "Text",
                "Tab", "TitledPane", "Menu", "MenuItem", "CheckMenuItem", "RadioMenuItem", "MenuButton", "TextField",
                "TextArea", "ToggleSwitch", "setText", "setPromptText", "setAccessibleText", "setAccessibleHelp",
                "setAccessibleRoleDescription", "setTitle", "setHeaderText", "setContentText", "appendText",
                "insertText");
        var silent = Set.of("log", "requireNonNull", "ofPattern", "getPseudoClass", "lookup", "lookupAll", "setStyle");
        var phrase = Pattern.compile(".*\\p{L}{2,}[,:;]? +\\p{L}{2,}.*", Pattern.DOTALL);
        assertEquals(List.of(), JavaSource.below(UI).stream()
                .flatMap(source -> source.literals().stream())
                .filter(literal -> literal.text().codePoints().anyMatch(Character::isLetter))
                .filter(literal -> literal.isArgumentOf(shown) || (phrase.matcher(literal.text()).matches()
                        && literal.calls().stream().noneMatch(call -> silent.contains(call)
                                || call.endsWith("Exception") || call.endsWith("Error"))))
                .toList());
    }

    @Test
    void everyStyleClassOfTheCodeExists() {
        var existing = StyleSheet.ours().stream().flatMap(sheet -> sheet.classes().stream())
                .collect(Collectors.toSet());
        assertEquals(List.of(), styles().stream()
                .filter(style -> existing.stream()
                        .noneMatch(it -> it.equals(style) || (style.endsWith("-") && it.startsWith(style))))
                .toList());
    }

    @Test
    void everyStyleClassOfTheSheetsIsInTheCode() {
        var others = StyleSheet.classesOfOthers();
        assertTrue(others.containsAll(Set.of("list-cell", "rating")),
                "the sheets of JavaFX and ControlsFX are not found");
        for (var sheet : StyleSheet.ours()) {
            assertEquals(List.of(), sheet.classes()
                    .stream()
                    .filter(not(others::contains))
                    .filter(it -> styles().stream()
                            .noneMatch(style -> it.equals(style) || (style.endsWith("-") && it.startsWith(style))))
                    .sorted()
                    .toList(), sheet.file().toString());
        }
    }

    @Test
    void styleClassesAreNamedInOnePlaceAndUsed() {
        var views = MAIN.stream().filter(source -> !source.file().equals(STYLES)).toList();
        assertEquals(List.of(), views.stream()
                .filter(source -> source.file().startsWith(UI))
                .flatMap(source -> source.literals().stream())
                .filter(literal -> styles().contains(literal.text())
                        && literal.isArgumentOf(Set.of("add", "addAll", "setAll", "remove")))
                .toList());
        var everything = views.stream().map(JavaSource::code).collect(Collectors.joining("\n"));
        assertEquals(List.of(), styleNames().stream()
                .filter(name -> !Pattern.compile("\\b" + name + "\\b").matcher(everything).find())
                .toList());
    }

    private static Set<String> styles() {
        return MAIN.stream()
                .filter(source -> source.file().equals(STYLES))
                .flatMap(source -> source.literals().stream())
                .filter(literal -> !literal.isInside("getPseudoClass"))
                .map(Literal::text)
                .collect(Collectors.toSet());
    }

    private static List<String> styleNames() {
        return MAIN.stream()
                .filter(source -> source.file().equals(STYLES))
                .flatMap(source -> Pattern.compile("String (\\w+) =").matcher(source.code()).results())
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void coloursAreMixedInOnePlace() {
        var colour = Pattern
                .compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsba?|hsl)\\(|:[^;]*\\b(black|white|gr[ae]y|silver|red"
                        + "|green|blue|yellow|orange|purple|pink|brown|cyan|magenta|navy|teal|olive|maroon|lime|aqua|gold)\\b");
        assertEquals(List.of(), StyleSheet.ours()
                .stream()
                .filter(sheet -> !sheet.file().endsWith("tokens.css"))
                .flatMap(sheet -> colour.matcher(sheet.declarations())
                        .results()
                        .map(found -> sheet.file() + ": " + found.group().strip()))
                .toList());
        var mixing = Pattern
                .compile("\\bColor\\.(web|rgb|rgba|hsb|color|gray|grayRgb|valueOf|(?!TRANSPARENT)[A-Z]+)\\b");
        assertEquals(List.of(), JavaSource.below(UI).stream()
                .filter(source -> mixing.matcher(source.code()).find() || source.literals()
                        .stream()
                        .anyMatch(literal -> literal.text().matches("#[0-9a-fA-F]{3,8}")))
                .map(JavaSource::file)
                .toList());
    }

    @Test
    void everyMigrationIsListedOnceAndInOrder() {
        var name = Pattern.compile("(?:.*/)?(\\d{3}-[\\w-]+)(?:\\.sql)?");
        var listed = JavaSource.below(Tree.MAIN.resolve("org/trackbook/store"))
                .stream()
                .flatMap(source -> source.literals().stream())
                .map(literal -> name.matcher(literal.text()))
                .filter(Matcher::matches)
                .map(found -> found.group(1) + ".sql")
                .toList();
        assertEquals(Tree.files(Tree.RESOURCES.resolve("sql"), ".sql")
                .stream()
                .map(file -> file.getFileName().toString())
                .toList(), listed);
    }

    /// Literals, and the constants of enums in lower case.
    private static Set<String> words() {
        var words = new HashSet<>(LITERALS);
        var constants = Pattern.compile("\\benum \\w+[^{]*\\{([^;}]*)");
        var constant = Pattern.compile("\\b[A-Z][A-Z0-9_]*\\b");
        for (var source : MAIN) {
            constants.matcher(source.code())
                    .results()
                    .flatMap(found -> constant.matcher(found.group(1)).results())
                    .forEach(found -> words.add(found.group().toLowerCase(Locale.ROOT)));
        }
        return words;
    }

    private static Map<String, String> bundle(Path file) {
        var sentences = new LinkedHashMap<String, String>();
        if (Files.exists(file)) {
            var properties = new Properties();
            try {
                properties.load(new StringReader(Tree.read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            for (var key : new ArrayList<>(new TreeSet<>(properties.stringPropertyNames()))) {
                sentences.put(key, properties.getProperty(key, ""));
            }
        }
        return sentences;
    }
}
