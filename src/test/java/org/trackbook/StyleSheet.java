package org.trackbook;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/// One style sheet as the tidy rules see it: selectors, and what is declared.
record StyleSheet(Path file, String selectors, String declarations) {
    private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)}");
    private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");

    static StyleSheet read(Path file) {
        return of(file, Tree.read(file));
    }

    static StyleSheet of(Path file, String css) {
        var rules = RULE.matcher(css.replaceAll("(?s)/\\*.*?\\*/", "")).results().toList();
        return new StyleSheet(file, rules.stream().map(rule -> rule.group(1)).collect(Collectors.joining("\n")),
                rules.stream().map(rule -> rule.group(2)).collect(Collectors.joining("\n")));
    }

    static List<StyleSheet> ours() {
        return Tree.files(Tree.RESOURCES.resolve("css"), ".css").stream().map(StyleSheet::read).toList();
    }

    Set<String> classes() {
        return CLASS.matcher(selectors).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /// The classes that the toolkit, the theme and the controls of others bring: what the style sheets in their jars
    /// name.
    static Set<String> classesOfOthers() {
        var classes = new TreeSet<String>();
        for (var path : List.of("java.class.path", "jdk.module.path")) {
            Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                    .splitAsStream(System.getProperty(path, ""))
                    .flatMap(entry -> jars(Path.of(entry)).stream())
                    .forEach(jar -> classes.addAll(classesIn(jar)));
        }
        return classes;
    }

    private static List<Path> jars(Path entry) {
        return entry.toString().endsWith(".jar")
                ? List.of(entry)
                : entry.endsWith("javafx") ? Tree.files(entry, ".jar") : List.of();
    }

    private static Set<String> classesIn(Path jar) {
        var classes = new TreeSet<String>();
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : new ArrayList<>(zip.stream().toList())) {
                if (entry.getName().endsWith(".css")) {
                    var css = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    classes.addAll(of(jar, css).classes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return classes;
    }
}
