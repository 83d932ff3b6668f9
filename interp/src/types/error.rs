//! Type errors: one row per code, with what it means and a minimal program that has it.
//!
//! The codes bear the names of go/types; messages keep gc's wording and position.

use racewalk_grammar::diag::{Diagnostic, Label, Severity, ToDiagnostic};
use racewalk_grammar::source::Span;

/// Something wrong with a program that parses.
#[derive(Clone, PartialEq, Debug)]
pub struct TypeError {
    /// Its kind.
    pub code: Code,
    /// The culprit.
    pub span: Span,
    /// The message in gc's wording, perhaps with more lines.
    pub message: String,
    /// What the culprit conflicts with.
    pub labels: Vec<(Span, String)>,
    /// What to do about it.
    pub notes: Vec<String>,
}

impl TypeError {
    /// An error without labels and notes.
    pub(crate) fn new(code: Code, span: Span, message: impl Into<String>) -> Self {
        TypeError { code, span, message: message.into(), labels: Vec::new(), notes: Vec::new() }
    }

    /// Adds a place that the culprit conflicts with.
    #[must_use]
    pub(crate) fn with_label(mut self, span: Span, text: impl Into<String>) -> Self {
        if !span.is_none() {
            self.labels.push((span, text.into()));
        }
        self
    }

    /// Adds a note.
    #[must_use]
    pub(crate) fn with_note(mut self, text: impl Into<String>) -> Self {
        self.notes.push(text.into());
        self
    }
}

impl ToDiagnostic for TypeError {
    fn to_diagnostic(&self) -> Diagnostic {
        let label =
            |(span, message): &(Span, String)| Label { span: *span, message: message.clone() };
        Diagnostic {
            severity: Severity::Error,
            code: self.code.name(),
            message: self.message.clone(),
            primary: Label { span: self.span, message: String::new() },
            secondary: self.labels.iter().map(label).collect(),
            notes: self.notes.clone(),
        }
    }
}

/// What is known of a code.
#[derive(Clone, Copy, Debug)]
pub struct CodeInfo {
    /// The code.
    pub code: Code,
    /// Its name.
    pub name: &'static str,
    /// What it means, in a sentence.
    pub meaning: &'static str,
    /// A program that has the error, on one line and without its package clause unless that matters; empty where one file
    /// of reasonable size cannot show it.
    pub example: &'static str,
}

impl CodeInfo {
    /// The example as the text of a file, each declaration on lines of its own.
    pub fn program(&self) -> Option<String> {
        if self.example.is_empty() {
            return None;
        }
        let mut text = String::new();
        if !self.example.contains("package ") {
            let name = if self.name == "InvalidMainDecl" { "main" } else { "p" };
            text += &format!("package {name}\n\n");
        }
        let mut depth = 0;
        let mut rest = self.example.chars().peekable();
        while let Some(c) = rest.next() {
            match c {
                '{' | '(' => depth += 1,
                '}' | ')' => depth -= 1,
                _ => {}
            }
            if c == ';' && depth == 0 && rest.peek() == Some(&' ') {
                rest.next();
                let clause = text.lines().last().is_some_and(|line| line.starts_with("package "));
                text += if clause { "\n\n" } else { "\n" };
            } else {
                text.push(c);
            }
        }
        text.push('\n');
        Some(text)
    }
}

macro_rules! codes {
    ($($name:ident: $meaning:literal, $example:literal;)*) => {
        /// The kinds of type errors.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum Code {
            $(#[doc = $meaning] $name,)*
        }

        /// Every code, in alphabetical order.
        pub const CODES: &[CodeInfo] = &[
            $(CodeInfo { code: Code::$name, name: stringify!($name), meaning: $meaning, example: $example },)*
        ];
    };
}

codes! {
    BadDecl: "A left side of := that is no name.",
        "func f() { s := []int{1}; s[0] := 2; _ = s }";
    BadDotDotDotSyntax: "`...` where it has no meaning.",
        "var a [...]int";
    BadOffsetofSyntax: "unsafe.Offsetof of something that is no selector.",
        "import \"unsafe\"; var x int; const c = unsafe.Offsetof(x)";
    BadRecv: "A receiver whose type parameters do not match its type.",
        "type T[P any] struct{}; func (T[A, B]) m() {}";
    BlankIfaceMethod: "An interface method named `_`.",
        "type I interface{ _() }";
    BlankPkgName: "A package named `_`.",
        "package _";
    BrokenImport: "An import that cannot be found or does not check.",
        "import \"no/such/package\"";
    CannotInferTypeArgs: "A type argument that does not follow from the arguments.",
        "func f[T any]() {}; func g() { f() }";
    DivByZero: "An integer division by the constant zero.",
        "var x = 1 / 0";
    DuplicateCase: "A case that an earlier one covers.",
        "func f(x int) { switch x { case 1, 1: } }";
    DuplicateDecl: "A name that is declared twice in one block.",
        "var x int; var x string";
    DuplicateDefault: "A second default clause.",
        "func f(x int) { switch x { default: default: } }";
    DuplicateFieldAndMethod: "A field and a method of one name.",
        "type T struct{ x int }; func (T) x() {}";
    DuplicateLabel: "A label that is declared twice in one function.",
        "func f() { L: for { break L }; L: for { break L } }";
    DuplicateLitField: "A field that is set twice in one literal.",
        "var x = struct{ a int }{a: 1, a: 2}";
    DuplicateLitKey: "A key or index that occurs twice in one literal.",
        "var m = map[string]int{\"a\": 1, \"a\": 2}";
    DuplicateMethod: "A method that is declared twice.",
        "type T int; func (T) m() {}; func (T) m() {}";
    ExtraInitExpr: "More values than names.",
        "const a, b = 1, 2, 3";
    ImpossibleAssert: "A type assertion or case that can never hold.",
        "type T int; var i interface{ m() }; var x = i.(T)";
    IncomparableMapKey: "A map key type that cannot be compared.",
        "var m map[[]int]string";
    IncompatibleAssign: "A value of a type that cannot be assigned.",
        "var s string = 1";
    InvalidAppend: "An append to something that is no slice.",
        "var x = append(1, 2)";
    InvalidArrayLen: "An array length that is no constant integer.",
        "var n = 1; var a [n]int";
    InvalidAssert: "A type assertion on something that is no interface.",
        "var x = 1; var y = x.(int)";
    InvalidBlank: "A use of `_` as a value.",
        "var x = _";
    InvalidCall: "A call of something that is no function.",
        "var x = 1; var y = x()";
    InvalidCap: "cap of something without capacity.",
        "var x = cap(\"a\")";
    InvalidClear: "clear of something that is neither map nor slice.",
        "func f(s string) { clear(s) }";
    InvalidClose: "close of something that is no channel to send on.",
        "func f(c <-chan int) { close(c) }";
    InvalidComplex: "complex of something that is no float.",
        "var x = complex(\"a\", 1)";
    InvalidCond: "A condition that is no boolean.",
        "func f() { if 1 { } }";
    InvalidConstInit: "A constant whose value is not constant.",
        "var x = 1; const c = x";
    InvalidConstType: "A constant of a type that has no constants.",
        "const c []int = nil";
    InvalidConstVal: "A constant that is too large or malformed.",
        "const c = 1 << 1000";
    InvalidConversion: "A conversion that is not possible.",
        "var x = []int(\"a\")";
    InvalidCopy: "copy of something that are no slices of one type.",
        "func f(a []int, b []string) { copy(a, b) }";
    InvalidDeclCycle: "A type that contains itself.",
        "type T struct{ t T }";
    InvalidDefer: "defer of something that is no call.",
        "func f() { defer int(1) }";
    InvalidDelete: "delete on something that is no map.",
        "func f(s []int) { delete(s, 1) }";
    InvalidDotDotDot: "`...` after an argument that cannot be spread.",
        "var n = len([]int{}...)";
    InvalidExprSwitch: "A switch on something that cannot be compared.",
        "func f(g func(), s struct{ f []int }) { switch s { } }";
    InvalidGo: "go of something that is no call.",
        "func f() { go int(1) }";
    InvalidImag: "imag of something that is not complex.",
        "var x = imag(\"a\")";
    InvalidIndex: "An index that is out of bounds or no integer.",
        "var a [2]int; var x = a[5]";
    InvalidIndirection: "A dereference of something that is no pointer.",
        "var x = 1; var y = *x";
    InvalidInitCycle: "A variable or constant that depends on itself.",
        "var x = y; var y = x";
    InvalidInitDecl: "An `init` that is no plain function.",
        "var init = 1";
    InvalidInstanceCycle: "A generic function or type that needs ever larger instances of itself.",
        "func f[T any](x T) { f(&x) }";
    InvalidIota: "iota outside a constant declaration.",
        "var x = iota";
    InvalidIterVar: "More iteration variables than there are values.",
        "func f(c chan int) { for a, b := range c { _, _ = a, b } }";
    InvalidLen: "len of something without length.",
        "var x = len(1)";
    InvalidLit: "A composite literal of a type that has none.",
        "var x = int{}";
    InvalidLitField: "A field name in a literal that is no name.",
        "var x = struct{ a int }{\"a\": 1}";
    InvalidMainDecl: "A `main` that is no plain function.",
        "func main(x int) {}";
    InvalidMake: "make of a type that it cannot make.",
        "var x = make(int)";
    InvalidMethodExpr: "A method that needs a pointer, where there is none.",
        "type T int; func (*T) m() {}; func f() { T.m(1) }";
    InvalidMinMaxOperand: "min or max of something without order.",
        "var x = min(true, false)";
    InvalidOffsetof: "unsafe.Offsetof of something that is no field.",
        "import \"unsafe\"; type T int; func (T) m() {}; const c = unsafe.Offsetof(T(0).m)";
    InvalidPkgUse: "A package name by itself.",
        "import \"unsafe\"; var x = unsafe";
    InvalidPrintArg: "An operand that print and println cannot show: a struct or array.",
        "func f() { println([2]int{}) }";
    InvalidPtrEmbed: "An embedded pointer to a pointer or interface.",
        "type P *int; type T struct{ P }";
    InvalidRangeExpr: "range over something that cannot be ranged over.",
        "func f() { for range 1.5 { } }";
    InvalidReal: "real of something that is not complex.",
        "var x = real(\"a\")";
    InvalidReceive: "A receive from something that is no channel to receive from.",
        "var x = 1; var y = <-x";
    InvalidRecv: "A receiver of a type that cannot have methods.",
        "func (int) m() {}";
    InvalidSelectCase: "A select case that is no communication.",
        "func f() { select { case 1: } }";
    InvalidSend: "A send to something that is no channel to send on.",
        "func f(c <-chan int) { c <- 1 }";
    InvalidShiftCount: "A shift count that is negative or no integer.",
        "var x = 1 << -1";
    InvalidShiftOperand: "A shift of something that is no integer.",
        "var x = 1.5 << 1";
    InvalidSliceExpr: "A slice expression with three indices on a string.",
        "var s = \"abc\"; var x = s[0:1:2]";
    InvalidStructLit: "A struct literal with too many or too few values.",
        "var x = struct{ a, b int }{1}";
    InvalidSyntaxTree: "A construct that has no meaning where it stands.",
        "func f(x any) { _ = x.(type) }";
    InvalidTypeArg: "A type argument that does not satisfy its constraint.",
        "func f[T comparable](x T) {}; func g() { f([]int{}) }";
    InvalidTypeSwitch: "A type switch on something that is no interface.",
        "func f(x int) { switch x.(type) { } }";
    InvalidUnion: "A union of types that do not go together.",
        "type I interface{ int | ~int }";
    InvalidUnsafeSlice: "unsafe.Slice of something that is no pointer.",
        "import \"unsafe\"; var x = unsafe.Slice(1, 2)";
    InvalidUnsafeSliceData: "unsafe.SliceData of something that is no slice.",
        "import \"unsafe\"; var x = unsafe.SliceData(1)";
    InvalidUntypedConversion: "An untyped value where its kind does not fit.",
        "var a [2]int; var x = a[\"a\"]";
    JumpIntoBlock: "A goto into a block.",
        "func f() { goto L; { L: } }";
    JumpOverDecl: "A goto over a variable declaration.",
        "func f() { goto L; var x int; _ = x; L: }";
    MismatchedPkgName: "Files of different packages.",
        "";
    MismatchedTypes: "An operation on operands of different types.",
        "var a = 1; var b = \"x\"; var c = a + b";
    MisplacedBreak: "break outside loop, switch and select.",
        "func f() { break }";
    MisplacedConstraintIface: "A constraint used as the type of something.",
        "type C interface{ ~int }; var x C";
    MisplacedContinue: "continue outside a loop.",
        "func f() { continue }";
    MisplacedDirective: "A //go: comment where the compiler does not want it.",
        "func f() { //go:noinline\n}";
    MisplacedEmbed: "//go:embed in a file that does not import package embed.",
        "//go:embed x.txt\nvar s string";
    MisplacedFallthrough: "fallthrough where there is no next case.",
        "func f(x int) { switch x { case 1: fallthrough } }";
    MisplacedLabel: "break or continue with a label that encloses no such statement.",
        "func f() { L: if true { for { continue L } } }";
    MisplacedTypeParam: "A type parameter where a constraint or type is wanted.",
        "type T[P any] P";
    MissingFieldOrMethod: "A selector that names nothing.",
        "var x struct{ a int }; var y = x.b";
    MissingFuncBody: "A function without body.",
        "func f()";
    MissingInitBody: "An init function without body.",
        "func init()";
    MissingInitExpr: "Fewer values than names.",
        "const a, b = 1";
    MissingLitField: "A literal with a field that the type does not have.",
        "var x = struct{ a int }{b: 1}";
    MissingLitKey: "A map literal with an element without key.",
        "var m = map[string]int{1}";
    MissingMain: "A program without function main.",
        "package main; func f() {}";
    MissingReturn: "A function with results whose end can be reached.",
        "func f() int { }";
    MixedStructLit: "A struct literal with and without field names.",
        "var x = struct{ a, b int }{a: 1, 2}";
    NoNewVar: ":= without a new variable.",
        "func f() { x := 1; x := 2; _ = x }";
    NonIndexableOperand: "An index on something that has no elements.",
        "var x = 1; var y = x[0]";
    NonNumericIncDec: "++ or -- on something that is no number.",
        "func f(s string) { s++ }";
    NonSliceableOperand: "A slice expression on something that cannot be sliced.",
        "var x = 1; var y = x[:]";
    NonVariadicDotDotDot: "`...` in a call of a function that is not variadic.",
        "func f(x []int) {}; func g(s []int) { f(s...) }";
    NotAGenericType: "Type arguments for a type that takes none.",
        "var x int[string]";
    NotAType: "Something that is no type where one is wanted.",
        "var x = 1; var y x";
    NotAnExpr: "A type where a value is wanted.",
        "var x = int";
    NumericOverflow: "A constant that does not fit its type.",
        "var x uint8 = 300";
    OutOfScopeResult: "A bare return where a result's name means something else.",
        "func f() (x int) { { x := 1; _ = x; return } }";
    OversizeArrayLit: "More elements than an array has.",
        "var a = [1]int{1, 2}";
    RepeatedDecl: "A name that occurs twice on the left of :=.",
        "func f() { a, a := 1, 2; _ = a }";
    SwappedMakeArgs: "A length that is larger than the capacity.",
        "var s = make([]int, 2, 1)";
    SwappedSliceIndices: "Slice bounds in the wrong order.",
        "var a [9]int; var s = a[2:1]";
    TooManyValues: "Several values, or none, where one is wanted.",
        "func f() (int, int) { return 1, 2 }; var x = 1 + f()";
    TruncatedFloat: "A fraction where an integer is wanted.",
        "var x int = 1.5";
    TypeTooDeep: "A type or chain of declarations nested beyond reason.",
        "";
    TypeTooLarge: "A type that does not fit into memory.",
        "import \"unsafe\"; var a [1 << 60]int; const c = unsafe.Sizeof(a)";
    UnaddressableFieldAssign: "An assignment to a field of a map element.",
        "func f(m map[int]struct{ a int }) { m[1].a = 2 }";
    UnaddressableOperand: "The address of something that has none.",
        "var p = &1";
    UnassignableOperand: "An assignment to something that is no variable.",
        "func f() { 1 = 2 }";
    UncalledBuiltin: "A predeclared function that is not called.",
        "var x = len";
    UndeclaredImportedName: "A name that a package does not have.",
        "import \"unsafe\"; var x unsafe.Foo";
    UndeclaredLabel: "A jump to a label that does not exist.",
        "func f() { goto L }";
    UndeclaredName: "A name that is not declared.",
        "var x = y";
    UndefinedOp: "An operator that the operand's type does not have.",
        "var x = !1";
    UnexportedLitField: "A literal that sets another package's own fields.",
        "";
    UnsupportedFeature: "A feature of a later language version, or one that is not supported.",
        "//go:build go1.21\n\npackage p; type A[P any] = []P";
    UntypedLit: "A composite literal whose type cannot be found.",
        "var x = struct{ a []int }{{1}}";
    UntypedNilUse: "nil without a type.",
        "var x = nil";
    UnusedExpr: "An expression whose value is not used.",
        "func f() { 1 + 2 }";
    UnusedImport: "An import that is not used.",
        "import \"unsafe\"";
    UnusedLabel: "A label that is not used.",
        "func f() { L: for { } }";
    UnusedResults: "go or defer of a call whose value must be used.",
        "func f() { defer len(\"a\") }";
    UnusedVar: "A variable that is not used.",
        "func f() { x := 1 }";
    WrongArgCount: "Too many or too few arguments.",
        "func f(x int) {}; func g() { f() }";
    WrongAssignCount: "Too many or too few values.",
        "func f() { a, b := 1; _, _ = a, b }";
    WrongResultCount: "Too many or too few results.",
        "func f() (int, string) { return 1 }";
    WrongTypeArgCount: "Too many or too few type arguments.",
        "type T[P any] struct{}; var x T";
}

impl Code {
    /// What is known of it.
    pub fn info(self) -> &'static CodeInfo {
        &CODES[self as usize]
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        self.info().name
    }

    /// Whether gc finds it while parsing: errors of labels and jumps are found before all others.
    pub(crate) fn is_found_by_gc_parser(self) -> bool {
        use Code::*;
        matches!(
            self,
            DuplicateLabel
                | JumpIntoBlock
                | JumpOverDecl
                | MisplacedBreak
                | MisplacedContinue
                | MisplacedFallthrough
                | MisplacedLabel
                | UndeclaredLabel
                | UnusedLabel
        )
    }
}
