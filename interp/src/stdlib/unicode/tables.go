package unicode

// All of the tables of package unicode. A program makes those that it names.

// table makes a table of a kind: a category, a script, a property, and for the latter two kinds of letters what folds to them.
func table(kind byte, name string) *RangeTable {
	n := numbers(kind, name)
	t := &RangeTable{LatinOffset: int(n[1])}
	narrow, n := int(n[0]), n[2:]
	for i := 0; i < len(n); i += 3 {
		if i < 3*narrow {
			t.R16 = append(t.R16, Range16{uint16(n[i]), uint16(n[i+1]), uint16(n[i+2])})
		} else {
			t.R32 = append(t.R32, Range32{uint32(n[i]), uint32(n[i+1]), uint32(n[i+2])})
		}
	}
	return t
}

func numbers(kind byte, name string) []int32

// CaseRanges are the case mappings of all letters that have one.
var CaseRanges = caseRanges()

func caseRanges() []CaseRange {
	n := numbers('m', "")
	var all []CaseRange
	for ; len(n) > 0; n = n[5:] {
		all = append(all, CaseRange{uint32(n[0]), uint32(n[1]), d{n[2], n[3], n[4]}})
	}
	return all
}

// GraphicRanges are the sets of graphic characters.
var GraphicRanges = []*RangeTable{L, M, N, P, S, Zs}

// PrintRanges are the sets of printable characters, the ASCII space apart.
var PrintRanges = []*RangeTable{L, M, N, P, S}

// General categories.
var (
	C      = table('c', "C")
	Cc     = table('c', "Cc")
	Cf     = table('c', "Cf")
	Cn     = table('c', "Cn")
	Co     = table('c', "Co")
	Cs     = table('c', "Cs")
	L      = table('c', "L")
	LC     = table('c', "LC")
	Ll     = table('c', "Ll")
	Lm     = table('c', "Lm")
	Lo     = table('c', "Lo")
	Lt     = table('c', "Lt")
	Lu     = table('c', "Lu")
	M      = table('c', "M")
	Mc     = table('c', "Mc")
	Me     = table('c', "Me")
	Mn     = table('c', "Mn")
	N      = table('c', "N")
	Nd     = table('c', "Nd")
	Nl     = table('c', "Nl")
	No     = table('c', "No")
	P      = table('c', "P")
	Pc     = table('c', "Pc")
	Pd     = table('c', "Pd")
	Pe     = table('c', "Pe")
	Pf     = table('c', "Pf")
	Pi     = table('c', "Pi")
	Po     = table('c', "Po")
	Ps     = table('c', "Ps")
	S      = table('c', "S")
	Sc     = table('c', "Sc")
	Sk     = table('c', "Sk")
	Sm     = table('c', "Sm")
	So     = table('c', "So")
	Z      = table('c', "Z")
	Zl     = table('c', "Zl")
	Zp     = table('c', "Zp")
	Zs     = table('c', "Zs")
	Digit  = Nd
	Letter = L
	Lower  = Ll
	Mark   = M
	Number = N
	Other  = C
	Punct  = P
	Space  = Z
	Symbol = S
	Title  = Lt
	Upper  = Lu
)

// Scripts.
var (
	Adlam                  = table('s', "Adlam")
	Ahom                   = table('s', "Ahom")
	Anatolian_Hieroglyphs  = table('s', "Anatolian_Hieroglyphs")
	Arabic                 = table('s', "Arabic")
	Armenian               = table('s', "Armenian")
	Avestan                = table('s', "Avestan")
	Balinese               = table('s', "Balinese")
	Bamum                  = table('s', "Bamum")
	Bassa_Vah              = table('s', "Bassa_Vah")
	Batak                  = table('s', "Batak")
	Bengali                = table('s', "Bengali")
	Beria_Erfe             = table('s', "Beria_Erfe")
	Bhaiksuki              = table('s', "Bhaiksuki")
	Bopomofo               = table('s', "Bopomofo")
	Brahmi                 = table('s', "Brahmi")
	Braille                = table('s', "Braille")
	Buginese               = table('s', "Buginese")
	Buhid                  = table('s', "Buhid")
	Canadian_Aboriginal    = table('s', "Canadian_Aboriginal")
	Carian                 = table('s', "Carian")
	Caucasian_Albanian     = table('s', "Caucasian_Albanian")
	Chakma                 = table('s', "Chakma")
	Cham                   = table('s', "Cham")
	Cherokee               = table('s', "Cherokee")
	Chorasmian             = table('s', "Chorasmian")
	Common                 = table('s', "Common")
	Coptic                 = table('s', "Coptic")
	Cuneiform              = table('s', "Cuneiform")
	Cypriot                = table('s', "Cypriot")
	Cypro_Minoan           = table('s', "Cypro_Minoan")
	Cyrillic               = table('s', "Cyrillic")
	Deseret                = table('s', "Deseret")
	Devanagari             = table('s', "Devanagari")
	Dives_Akuru            = table('s', "Dives_Akuru")
	Dogra                  = table('s', "Dogra")
	Duployan               = table('s', "Duployan")
	Egyptian_Hieroglyphs   = table('s', "Egyptian_Hieroglyphs")
	Elbasan                = table('s', "Elbasan")
	Elymaic                = table('s', "Elymaic")
	Ethiopic               = table('s', "Ethiopic")
	Garay                  = table('s', "Garay")
	Georgian               = table('s', "Georgian")
	Glagolitic             = table('s', "Glagolitic")
	Gothic                 = table('s', "Gothic")
	Grantha                = table('s', "Grantha")
	Greek                  = table('s', "Greek")
	Gujarati               = table('s', "Gujarati")
	Gunjala_Gondi          = table('s', "Gunjala_Gondi")
	Gurmukhi               = table('s', "Gurmukhi")
	Gurung_Khema           = table('s', "Gurung_Khema")
	Han                    = table('s', "Han")
	Hangul                 = table('s', "Hangul")
	Hanifi_Rohingya        = table('s', "Hanifi_Rohingya")
	Hanunoo                = table('s', "Hanunoo")
	Hatran                 = table('s', "Hatran")
	Hebrew                 = table('s', "Hebrew")
	Hiragana               = table('s', "Hiragana")
	Imperial_Aramaic       = table('s', "Imperial_Aramaic")
	Inherited              = table('s', "Inherited")
	Inscriptional_Pahlavi  = table('s', "Inscriptional_Pahlavi")
	Inscriptional_Parthian = table('s', "Inscriptional_Parthian")
	Javanese               = table('s', "Javanese")
	Kaithi                 = table('s', "Kaithi")
	Kannada                = table('s', "Kannada")
	Katakana               = table('s', "Katakana")
	Kawi                   = table('s', "Kawi")
	Kayah_Li               = table('s', "Kayah_Li")
	Kharoshthi             = table('s', "Kharoshthi")
	Khitan_Small_Script    = table('s', "Khitan_Small_Script")
	Khmer                  = table('s', "Khmer")
	Khojki                 = table('s', "Khojki")
	Khudawadi              = table('s', "Khudawadi")
	Kirat_Rai              = table('s', "Kirat_Rai")
	Lao                    = table('s', "Lao")
	Latin                  = table('s', "Latin")
	Lepcha                 = table('s', "Lepcha")
	Limbu                  = table('s', "Limbu")
	Linear_A               = table('s', "Linear_A")
	Linear_B               = table('s', "Linear_B")
	Lisu                   = table('s', "Lisu")
	Lycian                 = table('s', "Lycian")
	Lydian                 = table('s', "Lydian")
	Mahajani               = table('s', "Mahajani")
	Makasar                = table('s', "Makasar")
	Malayalam              = table('s', "Malayalam")
	Mandaic                = table('s', "Mandaic")
	Manichaean             = table('s', "Manichaean")
	Marchen                = table('s', "Marchen")
	Masaram_Gondi          = table('s', "Masaram_Gondi")
	Medefaidrin            = table('s', "Medefaidrin")
	Meetei_Mayek           = table('s', "Meetei_Mayek")
	Mende_Kikakui          = table('s', "Mende_Kikakui")
	Meroitic_Cursive       = table('s', "Meroitic_Cursive")
	Meroitic_Hieroglyphs   = table('s', "Meroitic_Hieroglyphs")
	Miao                   = table('s', "Miao")
	Modi                   = table('s', "Modi")
	Mongolian              = table('s', "Mongolian")
	Mro                    = table('s', "Mro")
	Multani                = table('s', "Multani")
	Myanmar                = table('s', "Myanmar")
	Nabataean              = table('s', "Nabataean")
	Nag_Mundari            = table('s', "Nag_Mundari")
	Nandinagari            = table('s', "Nandinagari")
	New_Tai_Lue            = table('s', "New_Tai_Lue")
	Newa                   = table('s', "Newa")
	Nko                    = table('s', "Nko")
	Nushu                  = table('s', "Nushu")
	Nyiakeng_Puachue_Hmong = table('s', "Nyiakeng_Puachue_Hmong")
	Ogham                  = table('s', "Ogham")
	Ol_Chiki               = table('s', "Ol_Chiki")
	Ol_Onal                = table('s', "Ol_Onal")
	Old_Hungarian          = table('s', "Old_Hungarian")
	Old_Italic             = table('s', "Old_Italic")
	Old_North_Arabian      = table('s', "Old_North_Arabian")
	Old_Permic             = table('s', "Old_Permic")
	Old_Persian            = table('s', "Old_Persian")
	Old_Sogdian            = table('s', "Old_Sogdian")
	Old_South_Arabian      = table('s', "Old_South_Arabian")
	Old_Turkic             = table('s', "Old_Turkic")
	Old_Uyghur             = table('s', "Old_Uyghur")
	Oriya                  = table('s', "Oriya")
	Osage                  = table('s', "Osage")
	Osmanya                = table('s', "Osmanya")
	Pahawh_Hmong           = table('s', "Pahawh_Hmong")
	Palmyrene              = table('s', "Palmyrene")
	Pau_Cin_Hau            = table('s', "Pau_Cin_Hau")
	Phags_Pa               = table('s', "Phags_Pa")
	Phoenician             = table('s', "Phoenician")
	Psalter_Pahlavi        = table('s', "Psalter_Pahlavi")
	Rejang                 = table('s', "Rejang")
	Runic                  = table('s', "Runic")
	Samaritan              = table('s', "Samaritan")
	Saurashtra             = table('s', "Saurashtra")
	Sharada                = table('s', "Sharada")
	Shavian                = table('s', "Shavian")
	Siddham                = table('s', "Siddham")
	Sidetic                = table('s', "Sidetic")
	SignWriting            = table('s', "SignWriting")
	Sinhala                = table('s', "Sinhala")
	Sogdian                = table('s', "Sogdian")
	Sora_Sompeng           = table('s', "Sora_Sompeng")
	Soyombo                = table('s', "Soyombo")
	Sundanese              = table('s', "Sundanese")
	Sunuwar                = table('s', "Sunuwar")
	Syloti_Nagri           = table('s', "Syloti_Nagri")
	Syriac                 = table('s', "Syriac")
	Tagalog                = table('s', "Tagalog")
	Tagbanwa               = table('s', "Tagbanwa")
	Tai_Le                 = table('s', "Tai_Le")
	Tai_Tham               = table('s', "Tai_Tham")
	Tai_Viet               = table('s', "Tai_Viet")
	Tai_Yo                 = table('s', "Tai_Yo")
	Takri                  = table('s', "Takri")
	Tamil                  = table('s', "Tamil")
	Tangsa                 = table('s', "Tangsa")
	Tangut                 = table('s', "Tangut")
	Telugu                 = table('s', "Telugu")
	Thaana                 = table('s', "Thaana")
	Thai                   = table('s', "Thai")
	Tibetan                = table('s', "Tibetan")
	Tifinagh               = table('s', "Tifinagh")
	Tirhuta                = table('s', "Tirhuta")
	Todhri                 = table('s', "Todhri")
	Tolong_Siki            = table('s', "Tolong_Siki")
	Toto                   = table('s', "Toto")
	Tulu_Tigalari          = table('s', "Tulu_Tigalari")
	Ugaritic               = table('s', "Ugaritic")
	Vai                    = table('s', "Vai")
	Vithkuqi               = table('s', "Vithkuqi")
	Wancho                 = table('s', "Wancho")
	Warang_Citi            = table('s', "Warang_Citi")
	Yezidi                 = table('s', "Yezidi")
	Yi                     = table('s', "Yi")
	Zanabazar_Square       = table('s', "Zanabazar_Square")
)

// Properties.
var (
	ASCII_Hex_Digit                    = table('p', "ASCII_Hex_Digit")
	Bidi_Control                       = table('p', "Bidi_Control")
	Dash                               = table('p', "Dash")
	Deprecated                         = table('p', "Deprecated")
	Diacritic                          = table('p', "Diacritic")
	Extender                           = table('p', "Extender")
	Hex_Digit                          = table('p', "Hex_Digit")
	Hyphen                             = table('p', "Hyphen")
	IDS_Binary_Operator                = table('p', "IDS_Binary_Operator")
	IDS_Trinary_Operator               = table('p', "IDS_Trinary_Operator")
	IDS_Unary_Operator                 = table('p', "IDS_Unary_Operator")
	ID_Compat_Math_Continue            = table('p', "ID_Compat_Math_Continue")
	ID_Compat_Math_Start               = table('p', "ID_Compat_Math_Start")
	Ideographic                        = table('p', "Ideographic")
	Join_Control                       = table('p', "Join_Control")
	Logical_Order_Exception            = table('p', "Logical_Order_Exception")
	Modifier_Combining_Mark            = table('p', "Modifier_Combining_Mark")
	Noncharacter_Code_Point            = table('p', "Noncharacter_Code_Point")
	Other_Alphabetic                   = table('p', "Other_Alphabetic")
	Other_Default_Ignorable_Code_Point = table('p', "Other_Default_Ignorable_Code_Point")
	Other_Grapheme_Extend              = table('p', "Other_Grapheme_Extend")
	Other_ID_Continue                  = table('p', "Other_ID_Continue")
	Other_ID_Start                     = table('p', "Other_ID_Start")
	Other_Lowercase                    = table('p', "Other_Lowercase")
	Other_Math                         = table('p', "Other_Math")
	Other_Uppercase                    = table('p', "Other_Uppercase")
	Pattern_Syntax                     = table('p', "Pattern_Syntax")
	Pattern_White_Space                = table('p', "Pattern_White_Space")
	Prepended_Concatenation_Mark       = table('p', "Prepended_Concatenation_Mark")
	Quotation_Mark                     = table('p', "Quotation_Mark")
	Radical                            = table('p', "Radical")
	Regional_Indicator                 = table('p', "Regional_Indicator")
	Sentence_Terminal                  = table('p', "Sentence_Terminal")
	Soft_Dotted                        = table('p', "Soft_Dotted")
	Terminal_Punctuation               = table('p', "Terminal_Punctuation")
	Unified_Ideograph                  = table('p', "Unified_Ideograph")
	Variation_Selector                 = table('p', "Variation_Selector")
	White_Space                        = table('p', "White_Space")
	STerm                              = Sentence_Terminal
)

// Categories are the general categories by name.
var Categories = map[string]*RangeTable{
	"C":  C,
	"Cc": Cc,
	"Cf": Cf,
	"Cn": Cn,
	"Co": Co,
	"Cs": Cs,
	"L":  L,
	"LC": LC,
	"Ll": Ll,
	"Lm": Lm,
	"Lo": Lo,
	"Lt": Lt,
	"Lu": Lu,
	"M":  M,
	"Mc": Mc,
	"Me": Me,
	"Mn": Mn,
	"N":  N,
	"Nd": Nd,
	"Nl": Nl,
	"No": No,
	"P":  P,
	"Pc": Pc,
	"Pd": Pd,
	"Pe": Pe,
	"Pf": Pf,
	"Pi": Pi,
	"Po": Po,
	"Ps": Ps,
	"S":  S,
	"Sc": Sc,
	"Sk": Sk,
	"Sm": Sm,
	"So": So,
	"Z":  Z,
	"Zl": Zl,
	"Zp": Zp,
	"Zs": Zs,
}

// Scripts are the scripts by name.
var Scripts = map[string]*RangeTable{
	"Adlam":                  Adlam,
	"Ahom":                   Ahom,
	"Anatolian_Hieroglyphs":  Anatolian_Hieroglyphs,
	"Arabic":                 Arabic,
	"Armenian":               Armenian,
	"Avestan":                Avestan,
	"Balinese":               Balinese,
	"Bamum":                  Bamum,
	"Bassa_Vah":              Bassa_Vah,
	"Batak":                  Batak,
	"Bengali":                Bengali,
	"Beria_Erfe":             Beria_Erfe,
	"Bhaiksuki":              Bhaiksuki,
	"Bopomofo":               Bopomofo,
	"Brahmi":                 Brahmi,
	"Braille":                Braille,
	"Buginese":               Buginese,
	"Buhid":                  Buhid,
	"Canadian_Aboriginal":    Canadian_Aboriginal,
	"Carian":                 Carian,
	"Caucasian_Albanian":     Caucasian_Albanian,
	"Chakma":                 Chakma,
	"Cham":                   Cham,
	"Cherokee":               Cherokee,
	"Chorasmian":             Chorasmian,
	"Common":                 Common,
	"Coptic":                 Coptic,
	"Cuneiform":              Cuneiform,
	"Cypriot":                Cypriot,
	"Cypro_Minoan":           Cypro_Minoan,
	"Cyrillic":               Cyrillic,
	"Deseret":                Deseret,
	"Devanagari":             Devanagari,
	"Dives_Akuru":            Dives_Akuru,
	"Dogra":                  Dogra,
	"Duployan":               Duployan,
	"Egyptian_Hieroglyphs":   Egyptian_Hieroglyphs,
	"Elbasan":                Elbasan,
	"Elymaic":                Elymaic,
	"Ethiopic":               Ethiopic,
	"Garay":                  Garay,
	"Georgian":               Georgian,
	"Glagolitic":             Glagolitic,
	"Gothic":                 Gothic,
	"Grantha":                Grantha,
	"Greek":                  Greek,
	"Gujarati":               Gujarati,
	"Gunjala_Gondi":          Gunjala_Gondi,
	"Gurmukhi":               Gurmukhi,
	"Gurung_Khema":           Gurung_Khema,
	"Han":                    Han,
	"Hangul":                 Hangul,
	"Hanifi_Rohingya":        Hanifi_Rohingya,
	"Hanunoo":                Hanunoo,
	"Hatran":                 Hatran,
	"Hebrew":                 Hebrew,
	"Hiragana":               Hiragana,
	"Imperial_Aramaic":       Imperial_Aramaic,
	"Inherited":              Inherited,
	"Inscriptional_Pahlavi":  Inscriptional_Pahlavi,
	"Inscriptional_Parthian": Inscriptional_Parthian,
	"Javanese":               Javanese,
	"Kaithi":                 Kaithi,
	"Kannada":                Kannada,
	"Katakana":               Katakana,
	"Kawi":                   Kawi,
	"Kayah_Li":               Kayah_Li,
	"Kharoshthi":             Kharoshthi,
	"Khitan_Small_Script":    Khitan_Small_Script,
	"Khmer":                  Khmer,
	"Khojki":                 Khojki,
	"Khudawadi":              Khudawadi,
	"Kirat_Rai":              Kirat_Rai,
	"Lao":                    Lao,
	"Latin":                  Latin,
	"Lepcha":                 Lepcha,
	"Limbu":                  Limbu,
	"Linear_A":               Linear_A,
	"Linear_B":               Linear_B,
	"Lisu":                   Lisu,
	"Lycian":                 Lycian,
	"Lydian":                 Lydian,
	"Mahajani":               Mahajani,
	"Makasar":                Makasar,
	"Malayalam":              Malayalam,
	"Mandaic":                Mandaic,
	"Manichaean":             Manichaean,
	"Marchen":                Marchen,
	"Masaram_Gondi":          Masaram_Gondi,
	"Medefaidrin":            Medefaidrin,
	"Meetei_Mayek":           Meetei_Mayek,
	"Mende_Kikakui":          Mende_Kikakui,
	"Meroitic_Cursive":       Meroitic_Cursive,
	"Meroitic_Hieroglyphs":   Meroitic_Hieroglyphs,
	"Miao":                   Miao,
	"Modi":                   Modi,
	"Mongolian":              Mongolian,
	"Mro":                    Mro,
	"Multani":                Multani,
	"Myanmar":                Myanmar,
	"Nabataean":              Nabataean,
	"Nag_Mundari":            Nag_Mundari,
	"Nandinagari":            Nandinagari,
	"New_Tai_Lue":            New_Tai_Lue,
	"Newa":                   Newa,
	"Nko":                    Nko,
	"Nushu":                  Nushu,
	"Nyiakeng_Puachue_Hmong": Nyiakeng_Puachue_Hmong,
	"Ogham":                  Ogham,
	"Ol_Chiki":               Ol_Chiki,
	"Ol_Onal":                Ol_Onal,
	"Old_Hungarian":          Old_Hungarian,
	"Old_Italic":             Old_Italic,
	"Old_North_Arabian":      Old_North_Arabian,
	"Old_Permic":             Old_Permic,
	"Old_Persian":            Old_Persian,
	"Old_Sogdian":            Old_Sogdian,
	"Old_South_Arabian":      Old_South_Arabian,
	"Old_Turkic":             Old_Turkic,
	"Old_Uyghur":             Old_Uyghur,
	"Oriya":                  Oriya,
	"Osage":                  Osage,
	"Osmanya":                Osmanya,
	"Pahawh_Hmong":           Pahawh_Hmong,
	"Palmyrene":              Palmyrene,
	"Pau_Cin_Hau":            Pau_Cin_Hau,
	"Phags_Pa":               Phags_Pa,
	"Phoenician":             Phoenician,
	"Psalter_Pahlavi":        Psalter_Pahlavi,
	"Rejang":                 Rejang,
	"Runic":                  Runic,
	"Samaritan":              Samaritan,
	"Saurashtra":             Saurashtra,
	"Sharada":                Sharada,
	"Shavian":                Shavian,
	"Siddham":                Siddham,
	"Sidetic":                Sidetic,
	"SignWriting":            SignWriting,
	"Sinhala":                Sinhala,
	"Sogdian":                Sogdian,
	"Sora_Sompeng":           Sora_Sompeng,
	"Soyombo":                Soyombo,
	"Sundanese":              Sundanese,
	"Sunuwar":                Sunuwar,
	"Syloti_Nagri":           Syloti_Nagri,
	"Syriac":                 Syriac,
	"Tagalog":                Tagalog,
	"Tagbanwa":               Tagbanwa,
	"Tai_Le":                 Tai_Le,
	"Tai_Tham":               Tai_Tham,
	"Tai_Viet":               Tai_Viet,
	"Tai_Yo":                 Tai_Yo,
	"Takri":                  Takri,
	"Tamil":                  Tamil,
	"Tangsa":                 Tangsa,
	"Tangut":                 Tangut,
	"Telugu":                 Telugu,
	"Thaana":                 Thaana,
	"Thai":                   Thai,
	"Tibetan":                Tibetan,
	"Tifinagh":               Tifinagh,
	"Tirhuta":                Tirhuta,
	"Todhri":                 Todhri,
	"Tolong_Siki":            Tolong_Siki,
	"Toto":                   Toto,
	"Tulu_Tigalari":          Tulu_Tigalari,
	"Ugaritic":               Ugaritic,
	"Vai":                    Vai,
	"Vithkuqi":               Vithkuqi,
	"Wancho":                 Wancho,
	"Warang_Citi":            Warang_Citi,
	"Yezidi":                 Yezidi,
	"Yi":                     Yi,
	"Zanabazar_Square":       Zanabazar_Square,
}

// Properties are the properties by name.
var Properties = map[string]*RangeTable{
	"ASCII_Hex_Digit":                    ASCII_Hex_Digit,
	"Bidi_Control":                       Bidi_Control,
	"Dash":                               Dash,
	"Deprecated":                         Deprecated,
	"Diacritic":                          Diacritic,
	"Extender":                           Extender,
	"Hex_Digit":                          Hex_Digit,
	"Hyphen":                             Hyphen,
	"IDS_Binary_Operator":                IDS_Binary_Operator,
	"IDS_Trinary_Operator":               IDS_Trinary_Operator,
	"IDS_Unary_Operator":                 IDS_Unary_Operator,
	"ID_Compat_Math_Continue":            ID_Compat_Math_Continue,
	"ID_Compat_Math_Start":               ID_Compat_Math_Start,
	"Ideographic":                        Ideographic,
	"Join_Control":                       Join_Control,
	"Logical_Order_Exception":            Logical_Order_Exception,
	"Modifier_Combining_Mark":            Modifier_Combining_Mark,
	"Noncharacter_Code_Point":            Noncharacter_Code_Point,
	"Other_Alphabetic":                   Other_Alphabetic,
	"Other_Default_Ignorable_Code_Point": Other_Default_Ignorable_Code_Point,
	"Other_Grapheme_Extend":              Other_Grapheme_Extend,
	"Other_ID_Continue":                  Other_ID_Continue,
	"Other_ID_Start":                     Other_ID_Start,
	"Other_Lowercase":                    Other_Lowercase,
	"Other_Math":                         Other_Math,
	"Other_Uppercase":                    Other_Uppercase,
	"Pattern_Syntax":                     Pattern_Syntax,
	"Pattern_White_Space":                Pattern_White_Space,
	"Prepended_Concatenation_Mark":       Prepended_Concatenation_Mark,
	"Quotation_Mark":                     Quotation_Mark,
	"Radical":                            Radical,
	"Regional_Indicator":                 Regional_Indicator,
	"STerm":                              STerm,
	"Sentence_Terminal":                  Sentence_Terminal,
	"Soft_Dotted":                        Soft_Dotted,
	"Terminal_Punctuation":               Terminal_Punctuation,
	"Unified_Ideograph":                  Unified_Ideograph,
	"Variation_Selector":                 Variation_Selector,
	"White_Space":                        White_Space,
}

// FoldCategory has for categories what is equal under case folding to a code point in them without being in them.
var FoldCategory = map[string]*RangeTable{
	"L":  table('f', "L"),
	"Ll": table('f', "Ll"),
	"Lt": table('f', "Lt"),
	"Lu": table('f', "Lu"),
	"M":  table('f', "M"),
	"Mn": table('f', "Mn"),
}

// FoldScript has for scripts what is equal under case folding to a code point in them without being in them.
var FoldScript = map[string]*RangeTable{
	"Common":    table('g', "Common"),
	"Greek":     table('g', "Greek"),
	"Inherited": table('g', "Inherited"),
}

// CategoryAliases has other names of general categories.
var CategoryAliases = map[string]string{
	"Cased_Letter":          "LC",
	"Close_Punctuation":     "Pe",
	"Combining_Mark":        "M",
	"Connector_Punctuation": "Pc",
	"Control":               "Cc",
	"Currency_Symbol":       "Sc",
	"Dash_Punctuation":      "Pd",
	"Decimal_Number":        "Nd",
	"Enclosing_Mark":        "Me",
	"Final_Punctuation":     "Pf",
	"Format":                "Cf",
	"Initial_Punctuation":   "Pi",
	"Letter":                "L",
	"Letter_Number":         "Nl",
	"Line_Separator":        "Zl",
	"Lowercase_Letter":      "Ll",
	"Mark":                  "M",
	"Math_Symbol":           "Sm",
	"Modifier_Letter":       "Lm",
	"Modifier_Symbol":       "Sk",
	"Nonspacing_Mark":       "Mn",
	"Number":                "N",
	"Open_Punctuation":      "Ps",
	"Other":                 "C",
	"Other_Letter":          "Lo",
	"Other_Number":          "No",
	"Other_Punctuation":     "Po",
	"Other_Symbol":          "So",
	"Paragraph_Separator":   "Zp",
	"Private_Use":           "Co",
	"Punctuation":           "P",
	"Separator":             "Z",
	"Space_Separator":       "Zs",
	"Spacing_Mark":          "Mc",
	"Surrogate":             "Cs",
	"Symbol":                "S",
	"Titlecase_Letter":      "Lt",
	"Unassigned":            "Cn",
	"Uppercase_Letter":      "Lu",
	"cntrl":                 "Cc",
	"digit":                 "Nd",
	"punct":                 "P",
}
