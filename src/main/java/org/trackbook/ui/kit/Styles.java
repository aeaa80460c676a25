package org.trackbook.ui.kit;

/// The style classes, so that a name in code and a name in a sheet cannot drift apart.
public final class Styles {
    public static final String DARK = "dark";

    // words: weight, size, colour
    public static final String STRONG = "strong";
    public static final String MUTED = "muted";
    public static final String CAPTION = "caption";
    public static final String SMALL = "small-words";
    public static final String HEAD = "head";
    public static final String TITLE = "title";
    public static final String MONO = "mono";
    public static final String ITALIC = "italic";
    public static final String STRUCK = "struck";
    public static final String ACCENT_WORDS = "accent-words";
    public static final String WARNING_WORDS = "warning-words";
    public static final String DANGER_WORDS = "danger-words";
    public static final String SUCCESS_WORDS = "success-words";

    // icons
    public static final String ICON_13 = "icon-13";
    public static final String ICON_16 = "icon-16";
    public static final String ICON_20 = "icon-20";
    public static final String STAR = "star";
    public static final String STAR_ON = "star-on";
    public static final String STAR_OFF = "star-off";
    public static final String AGENDA_STAR = "agenda-star";

    // tracks
    public static final String TRACK_SIGN = "track-sign";
    public static final String SIGN_SQUARE = "sign-square";
    public static final String SIGN_CIRCLE = "sign-circle";
    public static final String SIGN_DIAMOND = "sign-diamond";
    public static final String SIGN_TRIANGLE = "sign-triangle";
    public static final String TRACK_NONE = "track-none";
    static final String TRACK_PREFIX = "track-";

    // controls
    public static final String BUTTON_PRIMARY = "button-primary";
    public static final String BUTTON_SMALL = "button-small";
    public static final String BUTTON_QUIET = "button-quiet";
    public static final String BUTTON_LINK = "button-link";
    public static final String BUTTON_ICON = "button-sign";
    public static final String CHIP = "chip";
    public static final String TAB = "place-tab";
    public static final String SEGMENTED = "segmented";
    public static final String SEGMENT = "segment";
    public static final String SEGMENT_FIRST = "segment-first";
    public static final String SEGMENT_LAST = "segment-last";
    public static final String FIELD_WRONG = "field-wrong";
    public static final String KEY = "key";
    public static final String STAR_RATING = "star-rating";
    public static final String STAR_RATING_LARGE = "star-rating-large";
    public static final String STAR_RATING_SMALL = "star-rating-small";

    // boxes
    public static final String CARD = "card";
    public static final String PANE_HEAD = "pane-head";
    public static final String PANE_FOOT = "pane-foot";
    public static final String LINE_ABOVE = "line-above";
    public static final String LINE_BELOW = "line-below";
    public static final String SHEET = "floating-sheet";
    public static final String SHEET_LINE = "sheet-line";
    public static final String SHEET_FOOT = "sheet-foot";
    public static final String EMPTY = "empty";
    public static final String BUSY = "busy";
    public static final String BUSY_ROW = "busy-row";
    public static final String BUSY_BAR = "busy-bar";
    public static final String BUSY_FOOT = "busy-foot";
    public static final String STRIP = "strip";
    public static final String STRIP_DANGER = "strip-danger";
    public static final String STRIP_WARNING = "strip-warning";
    public static final String STRIP_ACCENT = "strip-accent";

    // the frame
    public static final String SHELL = "shell";
    public static final String SHELL_RAIL = "shell-rail";
    public static final String SHELL_RAIL_ITEM = "shell-rail-item";
    public static final String SHELL_BADGE = "shell-badge";
    public static final String SHELL_RAIL_ICON = "shell-rail-icon";
    public static final String SHELL_RAIL_FOOT = "shell-rail-foot";
    public static final String SHELL_TOP = "shell-top";
    public static final String SHELL_BAR = "shell-bar";
    public static final String SHELL_ZONE = "shell-zone";
    public static final String SHELL_SWITCHER = "shell-switcher";
    public static final String SHELL_STRIP = "shell-strip";
    public static final String SHELL_STRIP_HALF = "shell-strip-half";
    public static final String SHELL_STRIP_SECOND = "shell-strip-second";
    public static final String SHELL_STRIP_RUNNING = "shell-strip-running";
    public static final String SHELL_STRIP_LEFT = "shell-strip-left";
    public static final String SHELL_STRIP_LABEL = "shell-strip-label";
    public static final String SHELL_STRIP_CLOCK = "shell-strip-clock";
    public static final String SHELL_STRIP_PROGRESS = "shell-strip-progress";
    public static final String SHELL_TOAST = "shell-toast";
    public static final String SHELL_FAILURE = "shell-failure";
    public static final String SHELL_KEYS = "shell-keys";
    public static final String SHELL_KEYS_TABLE = "shell-keys-table";
    public static final String SHELL_KEYS_LINE = "shell-keys-line";
    public static final String SHELL_SETTINGS = "shell-settings";

    public static final String SHELL_SEARCH = "shell-search";

    // the search
    public static final String SEARCH = "search";
    public static final String SEARCH_ABOVE = "search-above";
    public static final String SEARCH_FIELD = "search-field";
    public static final String SEARCH_FIELD_LINE = "search-field-line";
    public static final String SEARCH_CHIPS = "search-chips";
    public static final String SEARCH_FOOT = "search-foot";
    public static final String SEARCH_LIST = "search-list";
    public static final String SEARCH_GROUP = "search-group";
    public static final String SEARCH_HIT = "search-hit";
    public static final String SEARCH_LINES = "search-lines";
    public static final String SEARCH_MARK = "search-mark";
    public static final String SEARCH_SECOND = "search-second";
    public static final String SEARCH_SIGN = "search-sign";
    public static final String SEARCH_WHEN = "search-when";

    // text with structure, and the card of a talk
    static final String MARKDOWN = "markdown";
    static final String MARKDOWN_TIGHT = "markdown-tight";
    static final String MARKDOWN_FLOW = "markdown-flow";
    static final String MARKDOWN_WORDS = "markdown-words";
    static final String MARKDOWN_STRUCK = "markdown-struck";
    static final String MARKDOWN_LINK = "markdown-link";
    static final String MARKDOWN_QUOTE = "markdown-quote";
    static final String MARKDOWN_CODE = "markdown-code";
    static final String MARKDOWN_TABLE = "markdown-table";
    static final String MARKDOWN_ITEM = "markdown-item";
    static final String MARKDOWN_SIGN = "markdown-sign";
    static final String TALK = "talk";
    static final String TALK_BUTTONS = "talk-buttons";
    static final String TALK_TRACK = "talk-track";
    static final String TALK_HEADING = "talk-heading";
    static final String TALK_LINK = "talk-link";
    public static final String LIBRARY = "library";
    public static final String LIBRARY_CARDS = "library-cards";
    public static final String LIBRARY_CARD = "library-card";
    public static final String LIBRARY_TODAY = "library-today";
    public static final String LIBRARY_BODY = "library-body";
    public static final String LIBRARY_FIGURES = "library-figures";
    public static final String LIBRARY_FOOT = "library-foot";
    public static final String LIBRARY_LINES = "library-lines";
    public static final String LIBRARY_DROP = "library-drop";
    public static final String LIBRARY_FIRST = "library-first";
    public static final String LIBRARY_SAMPLE = "library-sample";
    public static final String LIBRARY_ARCHIVE = "library-archive";
    public static final String LIBRARY_ARCHIVE_HEAD = "library-archive-head";
    public static final String LIBRARY_BUTTON = "library-button";
    public static final String LIBRARY_CATALOGUE = "library-catalogue";
    public static final String LIBRARY_COLUMNS = "library-columns";
    public static final String LIBRARY_EFFECT = "library-effect";
    public static final String LIBRARY_ENTRY = "library-entry";
    public static final String LIBRARY_FIELD = "library-field";
    public static final String LIBRARY_HELD = "library-held";
    public static final String LIBRARY_PROBLEM = "library-problem";
    public static final String LIBRARY_REPORT = "library-report";
    public static final String LIBRARY_ROW = "library-row";
    public static final String LIBRARY_ROW_TITLE = "library-row-title";
    public static final String LIBRARY_SEARCH = "library-search";
    public static final String LIBRARY_SIGNED = "library-signed";
    public static final String LIBRARY_TITLE = "library-title";
    public static final String LIBRARY_ZONE = "library-zone";
    public static final String LIBRARY_ZONES = "library-zones";
    public static final String REPORT_WORDS = "report-words";
    public static final String REPORT_UNUSED = "report-unused";
    public static final String REPORT_OUTLINE = "report-outline";
    public static final String REPORT_RAW = "report-raw";
    public static final String REPORT_DESK = "report-desk";
    public static final String REPORT_MARGIN = "report-margin";
    public static final String REPORT_PAPER = "report-paper";
    public static final String REPORT_TITLE = "report-title";
    public static final String REPORT_LINE = "report-line";
    public static final String REPORT_SECTION = "report-section";
    public static final String REPORT_TALK = "report-talk";
    public static final String REPORT_PIECE = "report-piece";
    public static final String REPORT_ROW_SECTION = "report-row-section";
    public static final String REPORT_ROW = "report-row";
    public static final String REPORT_FINDINGS = "report-findings";

    // the plan
    public static final String PLAN = "plan";
    public static final String PLAN_BAR = "plan-bar";
    public static final String PLAN_CARD = "plan-card";
    public static final String PLAN_CARDS = "plan-cards";
    public static final String PLAN_CARD_BAR = "plan-card-bar";
    public static final String PLAN_CARD_HEAD = "plan-card-head";
    public static final String PLAN_CARD_LINES = "plan-card-lines";
    public static final String PLAN_CARD_NOW = "plan-card-now";
    public static final String PLAN_CARD_PANE = "plan-card-pane";
    public static final String PLAN_CARD_TITLE = "plan-card-title";
    public static final String PLAN_CLASH = "plan-clash";
    public static final String PLAN_CLASHING = "plan-clashing";
    public static final String PLAN_CLASH_FOOT = "plan-clash-foot";
    public static final String PLAN_CLASH_FRAME = "plan-clash-frame";
    public static final String PLAN_CLASH_HEAD = "plan-clash-head";
    public static final String PLAN_FACTS = "plan-facts";
    public static final String PLAN_FILTER = "plan-filter";
    public static final String PLAN_FLAG = "plan-flag";
    public static final String PLAN_GAP = "plan-gap";
    public static final String PLAN_HEAD = "plan-head";
    public static final String PLAN_HOUR = "plan-hour";
    public static final String PLAN_BLOCK = "plan-block";
    public static final String PLAN_BLOCK_BACKUP = "plan-block-backup";
    public static final String PLAN_BLOCK_BAR = "plan-block-bar";
    public static final String PLAN_BLOCK_BREAK = "plan-block-break";
    public static final String PLAN_BLOCK_DROPPED = "plan-block-dropped";
    public static final String PLAN_BLOCK_FOOT = "plan-block-foot";
    public static final String PLAN_BLOCK_NOW = "plan-block-now";
    public static final String PLAN_BLOCK_OVER = "plan-block-over";
    public static final String PLAN_BLOCK_OWN = "plan-block-own";
    public static final String PLAN_BLOCK_WORDS = "plan-block-words";
    public static final String PLAN_GRID = "plan-grid";
    public static final String PLAN_GRID_CLOCK = "plan-grid-clock";
    public static final String PLAN_GRID_EDGE = "plan-grid-edge";
    public static final String PLAN_GRID_HALF = "plan-grid-half";
    public static final String PLAN_GRID_HEAD = "plan-grid-head";
    public static final String PLAN_GRID_HOUR = "plan-grid-hour";
    public static final String PLAN_GRID_NOW = "plan-grid-now";
    public static final String PLAN_GRID_OWN = "plan-grid-own";
    public static final String PLAN_GRID_TIME = "plan-grid-time";
    public static final String PLAN_GRID_ROOM = "plan-grid-room";
    public static final String PLAN_LENGTH = "plan-length";
    public static final String PLAN_LINE = "plan-line";
    public static final String PLAN_LINES = "plan-lines";
    public static final String PLAN_LOST = "plan-lost";
    public static final String PLAN_LOST_HEAD = "plan-lost-head";
    public static final String PLAN_MAIN = "plan-main";
    public static final String PLAN_MAIN_FACTS = "plan-main-facts";
    public static final String PLAN_MAIN_HEAD = "plan-main-head";
    public static final String PLAN_MAIN_NONE = "plan-main-none";
    public static final String PLAN_MAIN_TITLE = "plan-main-title";
    public static final String PLAN_MY_ROW = "plan-my-row";
    public static final String PLAN_ORDER = "plan-order";
    public static final String PLAN_ROOM = "plan-room";
    public static final String PLAN_ROW = "plan-row";
    public static final String PLAN_SHARED_PANE = "plan-shared-pane";
    public static final String PLAN_SHARED_SWITCH = "plan-shared-switch";
    public static final String PLAN_STAR = "plan-star";
    public static final String PLAN_SUGGESTION = "plan-suggestion";
    public static final String PLAN_TIME = "plan-time";
    public static final String PLAN_TIMES = "plan-times";
    public static final String PLAN_TRACK = "plan-track";
    public static final String PLAN_TRACK_END = "plan-track-end";

    // attend
    public static final String ATTEND = "attend";
    public static final String ATTEND_AGENDA = "attend-agenda";
    public static final String ATTEND_AGENDA_FOOT = "attend-agenda-foot";
    public static final String ATTEND_AGENDA_HEAD = "attend-agenda-head";
    public static final String ATTEND_BAR = "attend-bar";
    public static final String ATTEND_BUTTON = "attend-button";
    public static final String ATTEND_CAPTURE = "attend-capture";
    public static final String ATTEND_CAPTURES = "attend-captures";
    public static final String ATTEND_CARD = "attend-card";
    public static final String ATTEND_CARD_HEAD = "attend-card-head";
    public static final String ATTEND_CARD_TAB = "attend-card-tab";
    public static final String ATTEND_CELL = "attend-cell";
    public static final String ATTEND_CHOSEN = "attend-chosen";
    public static final String ATTEND_COLUMN = "attend-column";
    public static final String ATTEND_DESK = "attend-desk";
    public static final String ATTEND_EDITOR = "attend-editor";
    public static final String ATTEND_FACTS = "attend-facts";
    public static final String ATTEND_FOOT = "attend-foot";
    public static final String ATTEND_FOOT_LINE = "attend-foot-line";
    public static final String ATTEND_GAP = "attend-gap";
    public static final String ATTEND_MARKS = "attend-marks";
    public static final String ATTEND_NOTE = "attend-note";
    public static final String ATTEND_NOTE_HEAD = "attend-note-head";
    public static final String ATTEND_ORIGIN = "attend-origin";
    public static final String ATTEND_ORIGIN_LINE = "attend-origin-line";
    public static final String ATTEND_PART = "attend-part";
    public static final String ATTEND_PROMPTS = "attend-prompts";
    public static final String ATTEND_RATING_WORDS = "attend-rating-words";
    public static final String ATTEND_ROW = "attend-row";
    public static final String ATTEND_ROW_NOTE = "attend-row-note";
    public static final String ATTEND_ROW_OPEN = "attend-row-open";
    public static final String ATTEND_ROW_TALK = "attend-row-talk";
    public static final String ATTEND_ROW_TITLE = "attend-row-title";
    public static final String ATTEND_ROW_WORDS = "attend-row-words";
    public static final String ATTEND_SAVED = "attend-saved";
    public static final String ATTEND_SEGMENT = "attend-segment";
    public static final String ATTEND_STATE = "attend-state";
    public static final String ATTEND_TIME = "attend-time";
    public static final String ATTEND_TITLE = "attend-title";
    public static final String ATTEND_TITLE_LINE = "attend-title-line";
    public static final String ATTEND_TOP = "attend-top";

    // changes
    public static final String CHANGES = "changes";
    public static final String CHANGES_BAR = "changes-bar";
    public static final String CHANGES_CHIPS = "changes-chips";
    public static final String CHANGES_DATE = "changes-date";
    public static final String CHANGES_DECIDE = "changes-decide";
    public static final String CHANGES_DETAILS = "changes-details";
    public static final String CHANGES_ENDS = "changes-ends";
    public static final String CHANGES_FIELDS = "changes-fields";
    public static final String CHANGES_HEAD = "changes-head";
    public static final String CHANGES_HELD = "changes-held";
    public static final String CHANGES_KEPT = "changes-kept";
    public static final String CHANGES_LINE = "changes-line";
    public static final String CHANGES_LINES = "changes-lines";
    public static final String CHANGES_NOTHING = "changes-nothing";
    public static final String CHANGES_OPEN = "changes-open";
    public static final String CHANGES_REFRESH = "changes-refresh";
    public static final String CHANGES_REFRESHES = "changes-refreshes";
    public static final String CHANGES_ROW = "changes-row";
    public static final String CHANGES_STRIPS = "changes-strips";
    public static final String CHANGES_TAG = "changes-tag";
    public static final String CHANGES_TAG_GONE = "changes-tag-gone";
    public static final String CHANGES_TAG_NEW = "changes-tag-new";
    public static final String CHANGES_TAG_OTHER = "changes-tag-other";
    public static final String CHANGES_TITLE = "changes-title";
    public static final String CHANGES_WAITING = "changes-waiting";

    // words without a talk
    public static final String ORPHANS_FIELD = "orphans-field";
    public static final String ORPHANS_LINE = "orphans-line";
    public static final String ORPHANS_LIST = "orphans-list";
    public static final String ORPHANS_LOST = "orphans-lost";
    public static final String ORPHANS_ROW = "orphans-row";
    public static final String ORPHANS_SAID = "orphans-said";
    public static final String ORPHANS_SHEET = "orphans-sheet";

    private Styles() {
    }
}
