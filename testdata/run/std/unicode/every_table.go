// Every table by its name: how many ranges, what they hold, and a sum over all of it.
package main

import (
	"fmt"
	"unicode"
)

func show(name string, t *unicode.RangeTable) {
	sum, n := uint64(0), 0
	for _, r := range t.R16 {
		sum = sum*31 + uint64(r.Lo)*7 + uint64(r.Hi)*3 + uint64(r.Stride)
		n += int(r.Hi-r.Lo)/int(r.Stride) + 1
	}
	for _, r := range t.R32 {
		sum = sum*31 + uint64(r.Lo)*7 + uint64(r.Hi)*3 + uint64(r.Stride)
		n += int(r.Hi-r.Lo)/int(r.Stride) + 1
	}
	fmt.Printf("%s %d %d %d %d %x\n", name, len(t.R16), len(t.R32), t.LatinOffset, n, sum)
}

func main() {
	fmt.Println(unicode.Version, unicode.MaxRune, unicode.ReplacementChar, unicode.MaxASCII, unicode.MaxLatin1, unicode.MaxCase)
	fmt.Println(unicode.UpperCase, unicode.LowerCase, unicode.TitleCase, unicode.UpperLower)
	fmt.Println(len(unicode.Categories), len(unicode.Scripts), len(unicode.Properties), len(unicode.CaseRanges), len(unicode.CategoryAliases))
	var c unicode.CaseRange = unicode.CaseRanges[0]
	fmt.Println(c.Lo, c.Hi, c.Delta)
	var r unicode.Range32 = unicode.Han.R32[0]
	fmt.Println(r)
	show("ASCII_Hex_Digit", unicode.ASCII_Hex_Digit)
	show("Adlam", unicode.Adlam)
	show("Ahom", unicode.Ahom)
	show("Anatolian_Hieroglyphs", unicode.Anatolian_Hieroglyphs)
	show("Arabic", unicode.Arabic)
	show("Armenian", unicode.Armenian)
	show("Avestan", unicode.Avestan)
	show("Balinese", unicode.Balinese)
	show("Bamum", unicode.Bamum)
	show("Bassa_Vah", unicode.Bassa_Vah)
	show("Batak", unicode.Batak)
	show("Bengali", unicode.Bengali)
	show("Beria_Erfe", unicode.Beria_Erfe)
	show("Bhaiksuki", unicode.Bhaiksuki)
	show("Bidi_Control", unicode.Bidi_Control)
	show("Bopomofo", unicode.Bopomofo)
	show("Brahmi", unicode.Brahmi)
	show("Braille", unicode.Braille)
	show("Buginese", unicode.Buginese)
	show("Buhid", unicode.Buhid)
	show("C", unicode.C)
	show("Canadian_Aboriginal", unicode.Canadian_Aboriginal)
	show("Carian", unicode.Carian)
	show("Caucasian_Albanian", unicode.Caucasian_Albanian)
	show("Cc", unicode.Cc)
	show("Cf", unicode.Cf)
	show("Chakma", unicode.Chakma)
	show("Cham", unicode.Cham)
	show("Cherokee", unicode.Cherokee)
	show("Chorasmian", unicode.Chorasmian)
	show("Cn", unicode.Cn)
	show("Co", unicode.Co)
	show("Common", unicode.Common)
	show("Coptic", unicode.Coptic)
	show("Cs", unicode.Cs)
	show("Cuneiform", unicode.Cuneiform)
	show("Cypriot", unicode.Cypriot)
	show("Cypro_Minoan", unicode.Cypro_Minoan)
	show("Cyrillic", unicode.Cyrillic)
	show("Dash", unicode.Dash)
	show("Deprecated", unicode.Deprecated)
	show("Deseret", unicode.Deseret)
	show("Devanagari", unicode.Devanagari)
	show("Diacritic", unicode.Diacritic)
	show("Digit", unicode.Digit)
	show("Dives_Akuru", unicode.Dives_Akuru)
	show("Dogra", unicode.Dogra)
	show("Duployan", unicode.Duployan)
	show("Egyptian_Hieroglyphs", unicode.Egyptian_Hieroglyphs)
	show("Elbasan", unicode.Elbasan)
	show("Elymaic", unicode.Elymaic)
	show("Ethiopic", unicode.Ethiopic)
	show("Extender", unicode.Extender)
	show("Garay", unicode.Garay)
	show("Georgian", unicode.Georgian)
	show("Glagolitic", unicode.Glagolitic)
	show("Gothic", unicode.Gothic)
	show("Grantha", unicode.Grantha)
	show("Greek", unicode.Greek)
	show("Gujarati", unicode.Gujarati)
	show("Gunjala_Gondi", unicode.Gunjala_Gondi)
	show("Gurmukhi", unicode.Gurmukhi)
	show("Gurung_Khema", unicode.Gurung_Khema)
	show("Han", unicode.Han)
	show("Hangul", unicode.Hangul)
	show("Hanifi_Rohingya", unicode.Hanifi_Rohingya)
	show("Hanunoo", unicode.Hanunoo)
	show("Hatran", unicode.Hatran)
	show("Hebrew", unicode.Hebrew)
	show("Hex_Digit", unicode.Hex_Digit)
	show("Hiragana", unicode.Hiragana)
	show("Hyphen", unicode.Hyphen)
	show("IDS_Binary_Operator", unicode.IDS_Binary_Operator)
	show("IDS_Trinary_Operator", unicode.IDS_Trinary_Operator)
	show("IDS_Unary_Operator", unicode.IDS_Unary_Operator)
	show("ID_Compat_Math_Continue", unicode.ID_Compat_Math_Continue)
	show("ID_Compat_Math_Start", unicode.ID_Compat_Math_Start)
	show("Ideographic", unicode.Ideographic)
	show("Imperial_Aramaic", unicode.Imperial_Aramaic)
	show("Inherited", unicode.Inherited)
	show("Inscriptional_Pahlavi", unicode.Inscriptional_Pahlavi)
	show("Inscriptional_Parthian", unicode.Inscriptional_Parthian)
	show("Javanese", unicode.Javanese)
	show("Join_Control", unicode.Join_Control)
	show("Kaithi", unicode.Kaithi)
	show("Kannada", unicode.Kannada)
	show("Katakana", unicode.Katakana)
	show("Kawi", unicode.Kawi)
	show("Kayah_Li", unicode.Kayah_Li)
	show("Kharoshthi", unicode.Kharoshthi)
	show("Khitan_Small_Script", unicode.Khitan_Small_Script)
	show("Khmer", unicode.Khmer)
	show("Khojki", unicode.Khojki)
	show("Khudawadi", unicode.Khudawadi)
	show("Kirat_Rai", unicode.Kirat_Rai)
	show("L", unicode.L)
	show("LC", unicode.LC)
	show("Lao", unicode.Lao)
	show("Latin", unicode.Latin)
	show("Lepcha", unicode.Lepcha)
	show("Letter", unicode.Letter)
	show("Limbu", unicode.Limbu)
	show("Linear_A", unicode.Linear_A)
	show("Linear_B", unicode.Linear_B)
	show("Lisu", unicode.Lisu)
	show("Ll", unicode.Ll)
	show("Lm", unicode.Lm)
	show("Lo", unicode.Lo)
	show("Logical_Order_Exception", unicode.Logical_Order_Exception)
	show("Lower", unicode.Lower)
	show("Lt", unicode.Lt)
	show("Lu", unicode.Lu)
	show("Lycian", unicode.Lycian)
	show("Lydian", unicode.Lydian)
	show("M", unicode.M)
	show("Mahajani", unicode.Mahajani)
	show("Makasar", unicode.Makasar)
	show("Malayalam", unicode.Malayalam)
	show("Mandaic", unicode.Mandaic)
	show("Manichaean", unicode.Manichaean)
	show("Marchen", unicode.Marchen)
	show("Mark", unicode.Mark)
	show("Masaram_Gondi", unicode.Masaram_Gondi)
	show("Mc", unicode.Mc)
	show("Me", unicode.Me)
	show("Medefaidrin", unicode.Medefaidrin)
	show("Meetei_Mayek", unicode.Meetei_Mayek)
	show("Mende_Kikakui", unicode.Mende_Kikakui)
	show("Meroitic_Cursive", unicode.Meroitic_Cursive)
	show("Meroitic_Hieroglyphs", unicode.Meroitic_Hieroglyphs)
	show("Miao", unicode.Miao)
	show("Mn", unicode.Mn)
	show("Modi", unicode.Modi)
	show("Modifier_Combining_Mark", unicode.Modifier_Combining_Mark)
	show("Mongolian", unicode.Mongolian)
	show("Mro", unicode.Mro)
	show("Multani", unicode.Multani)
	show("Myanmar", unicode.Myanmar)
	show("N", unicode.N)
	show("Nabataean", unicode.Nabataean)
	show("Nag_Mundari", unicode.Nag_Mundari)
	show("Nandinagari", unicode.Nandinagari)
	show("Nd", unicode.Nd)
	show("New_Tai_Lue", unicode.New_Tai_Lue)
	show("Newa", unicode.Newa)
	show("Nko", unicode.Nko)
	show("Nl", unicode.Nl)
	show("No", unicode.No)
	show("Noncharacter_Code_Point", unicode.Noncharacter_Code_Point)
	show("Number", unicode.Number)
	show("Nushu", unicode.Nushu)
	show("Nyiakeng_Puachue_Hmong", unicode.Nyiakeng_Puachue_Hmong)
	show("Ogham", unicode.Ogham)
	show("Ol_Chiki", unicode.Ol_Chiki)
	show("Ol_Onal", unicode.Ol_Onal)
	show("Old_Hungarian", unicode.Old_Hungarian)
	show("Old_Italic", unicode.Old_Italic)
	show("Old_North_Arabian", unicode.Old_North_Arabian)
	show("Old_Permic", unicode.Old_Permic)
	show("Old_Persian", unicode.Old_Persian)
	show("Old_Sogdian", unicode.Old_Sogdian)
	show("Old_South_Arabian", unicode.Old_South_Arabian)
	show("Old_Turkic", unicode.Old_Turkic)
	show("Old_Uyghur", unicode.Old_Uyghur)
	show("Oriya", unicode.Oriya)
	show("Osage", unicode.Osage)
	show("Osmanya", unicode.Osmanya)
	show("Other", unicode.Other)
	show("Other_Alphabetic", unicode.Other_Alphabetic)
	show("Other_Default_Ignorable_Code_Point", unicode.Other_Default_Ignorable_Code_Point)
	show("Other_Grapheme_Extend", unicode.Other_Grapheme_Extend)
	show("Other_ID_Continue", unicode.Other_ID_Continue)
	show("Other_ID_Start", unicode.Other_ID_Start)
	show("Other_Lowercase", unicode.Other_Lowercase)
	show("Other_Math", unicode.Other_Math)
	show("Other_Uppercase", unicode.Other_Uppercase)
	show("P", unicode.P)
	show("Pahawh_Hmong", unicode.Pahawh_Hmong)
	show("Palmyrene", unicode.Palmyrene)
	show("Pattern_Syntax", unicode.Pattern_Syntax)
	show("Pattern_White_Space", unicode.Pattern_White_Space)
	show("Pau_Cin_Hau", unicode.Pau_Cin_Hau)
	show("Pc", unicode.Pc)
	show("Pd", unicode.Pd)
	show("Pe", unicode.Pe)
	show("Pf", unicode.Pf)
	show("Phags_Pa", unicode.Phags_Pa)
	show("Phoenician", unicode.Phoenician)
	show("Pi", unicode.Pi)
	show("Po", unicode.Po)
	show("Prepended_Concatenation_Mark", unicode.Prepended_Concatenation_Mark)
	show("Ps", unicode.Ps)
	show("Psalter_Pahlavi", unicode.Psalter_Pahlavi)
	show("Punct", unicode.Punct)
	show("Quotation_Mark", unicode.Quotation_Mark)
	show("Radical", unicode.Radical)
	show("Regional_Indicator", unicode.Regional_Indicator)
	show("Rejang", unicode.Rejang)
	show("Runic", unicode.Runic)
	show("S", unicode.S)
	show("STerm", unicode.STerm)
	show("Samaritan", unicode.Samaritan)
	show("Saurashtra", unicode.Saurashtra)
	show("Sc", unicode.Sc)
	show("Sentence_Terminal", unicode.Sentence_Terminal)
	show("Sharada", unicode.Sharada)
	show("Shavian", unicode.Shavian)
	show("Siddham", unicode.Siddham)
	show("Sidetic", unicode.Sidetic)
	show("SignWriting", unicode.SignWriting)
	show("Sinhala", unicode.Sinhala)
	show("Sk", unicode.Sk)
	show("Sm", unicode.Sm)
	show("So", unicode.So)
	show("Soft_Dotted", unicode.Soft_Dotted)
	show("Sogdian", unicode.Sogdian)
	show("Sora_Sompeng", unicode.Sora_Sompeng)
	show("Soyombo", unicode.Soyombo)
	show("Space", unicode.Space)
	show("Sundanese", unicode.Sundanese)
	show("Sunuwar", unicode.Sunuwar)
	show("Syloti_Nagri", unicode.Syloti_Nagri)
	show("Symbol", unicode.Symbol)
	show("Syriac", unicode.Syriac)
	show("Tagalog", unicode.Tagalog)
	show("Tagbanwa", unicode.Tagbanwa)
	show("Tai_Le", unicode.Tai_Le)
	show("Tai_Tham", unicode.Tai_Tham)
	show("Tai_Viet", unicode.Tai_Viet)
	show("Tai_Yo", unicode.Tai_Yo)
	show("Takri", unicode.Takri)
	show("Tamil", unicode.Tamil)
	show("Tangsa", unicode.Tangsa)
	show("Tangut", unicode.Tangut)
	show("Telugu", unicode.Telugu)
	show("Terminal_Punctuation", unicode.Terminal_Punctuation)
	show("Thaana", unicode.Thaana)
	show("Thai", unicode.Thai)
	show("Tibetan", unicode.Tibetan)
	show("Tifinagh", unicode.Tifinagh)
	show("Tirhuta", unicode.Tirhuta)
	show("Todhri", unicode.Todhri)
	show("Title", unicode.Title)
	show("Tolong_Siki", unicode.Tolong_Siki)
	show("Toto", unicode.Toto)
	show("Tulu_Tigalari", unicode.Tulu_Tigalari)
	show("Ugaritic", unicode.Ugaritic)
	show("Unified_Ideograph", unicode.Unified_Ideograph)
	show("Upper", unicode.Upper)
	show("Vai", unicode.Vai)
	show("Variation_Selector", unicode.Variation_Selector)
	show("Vithkuqi", unicode.Vithkuqi)
	show("Wancho", unicode.Wancho)
	show("Warang_Citi", unicode.Warang_Citi)
	show("White_Space", unicode.White_Space)
	show("Yezidi", unicode.Yezidi)
	show("Yi", unicode.Yi)
	show("Z", unicode.Z)
	show("Zanabazar_Square", unicode.Zanabazar_Square)
	show("Zl", unicode.Zl)
	show("Zp", unicode.Zp)
	show("Zs", unicode.Zs)
}

// Output:
// 17.0.0 1114111 65533 127 255 3
// 0 1 2 1114112
// 38 174 39 336 42
// 65 90 [0 32 0]
// {94178 94179 1}
// ASCII_Hex_Digit 3 0 3 22 7c77c
// Adlam 0 3 0 88 4a1b9256
// Ahom 0 3 0 65 2a477905
// Anatolian_Hieroglyphs 0 1 0 583 caed3
// Arabic 18 29 0 1413 e29f6971404703e7
// Armenian 4 0 0 96 18a7a856
// Avestan 0 2 0 61 14dd5ad
// Balinese 2 0 0 127 21df5b
// Bamum 1 1 0 657 d7fc23
// Bassa_Vah 0 2 0 36 1c58ff8
// Batak 2 0 0 56 22c508
// Bengali 14 0 0 96 71123ac301886fcc
// Beria_Erfe 0 2 0 50 1ca522e
// Bhaiksuki 0 4 0 97 53615140d
// Bidi_Control 4 0 0 12 4fcff0f0
// Bopomofo 3 0 0 77 aacf35
// Brahmi 0 3 0 115 293a7c01
// Braille 1 0 0 256 192fe
// Buginese 2 0 0 30 208b1e
// Buhid 1 0 0 20 e8ba
// C 281 354 2 954481 75a4a8f8341ef048
// Canadian_Aboriginal 2 1 0 726 333f15c
// Carian 0 1 0 49 a1ad1
// Caucasian_Albanian 0 2 0 53 146911d
// Cc 2 0 2 65 10b9
// Cf 12 6 0 170 b38bb7725a7e75b2
// Chakma 0 2 0 71 1555553
// Cham 4 0 0 83 31edd790b
// Cherokee 3 0 0 172 30358ce
// Chorasmian 0 1 0 28 a9d32
// Cn 273 356 0 814730 81d680880d20d415
// Co 1 2 0 137468 351c427e
// Common 81 86 6 9123 eb2d6fe8bffcad4d
// Coptic 3 0 0 137 ca26af
// Cs 1 0 0 2048 887fe
// Cuneiform 0 4 0 1234 54e5904bc
// Cypriot 0 5 0 55 962b8387df
// Cypro_Minoan 0 1 0 99 bdcc7
// Cyrillic 7 2 0 508 21a6bf695a7a3a
// Dash 13 1 0 31 33caad421fbb5591
// Deprecated 5 1 0 15 422265cf2b
// Deseret 0 1 0 80 a28ee
// Devanagari 4 1 0 164 52e4054da
// Diacritic 119 67 3 1247 337ca079970c2cee
// Digit 37 35 1 770 98a462e858f86750
// Dives_Akuru 0 8 0 72 48a8cf88b63302
// Dogra 0 1 0 60 af0b2
// Duployan 0 5 0 143 fca0ec6dd9
// Egyptian_Hieroglyphs 0 2 0 5105 17ded8f
// Elbasan 0 1 0 40 a3276
// Elymaic 0 1 0 23 a9f03
// Ethiopic 32 4 0 523 d7dde3bbf055c1b9
// Extender 16 13 0 62 1ed56bc0197a056e
// Garay 0 3 0 69 28cdd7f1
// Georgian 8 0 0 173 44f9d1c257a29
// Glagolitic 1 5 0 134 401c508d55c
// Gothic 0 1 0 27 a202f
// Grantha 0 14 0 85 a0247aab9f7a3d7
// Greek 29 3 0 518 891f0aa814373bb2
// Gujarati 14 0 0 91 68a4bfd0b1c5cf19
// Gunjala_Gondi 0 6 0 63 13a82c8ad9fb
// Gurmukhi 16 0 0 80 9703aae8fb64cc28
// Gurung_Khema 0 1 0 58 dcaac
// Han 10 10 0 103351 5fe06a98436b95fb
// Hangul 14 0 0 11739 d5ea7d844544cf91
// Hanifi_Rohingya 0 2 0 50 1505046
// Hanunoo 1 0 0 21 e77d
// Hatran 0 3 0 26 28232906
// Hebrew 9 0 0 134 2d400c3dab3140
// Hex_Digit 6 0 3 44 3afed5b40
// Hiragana 2 4 0 381 35bd20740d9
// Hyphen 6 0 1 11 e21faf4d1
// IDS_Binary_Operator 3 0 0 13 7439e97
// IDS_Trinary_Operator 1 0 0 2 1df78
// IDS_Unary_Operator 1 0 0 2 1dff0
// ID_Compat_Math_Continue 6 5 1 43 21e76b24b73777d3
// ID_Compat_Math_Start 2 5 0 13 499c08088215
// Ideographic 7 14 0 110943 d8f9fe9df583f65f
// Imperial_Aramaic 0 2 0 31 14a58bf
// Inherited 19 9 0 684 297a7471a39a635a
// Inscriptional_Pahlavi 0 2 0 27 14e3faf
// Inscriptional_Parthian 0 2 0 30 14e18c6
// Javanese 3 0 0 90 19b28ddc
// Join_Control 1 0 0 2 1407c
// Kaithi 0 2 0 68 154bb1c
// Kannada 13 0 0 92 b78e9f51e0d7e086
// Katakana 7 7 0 321 c52d00d27230f937
// Kawi 0 3 0 87 2b7d5525
// Kayah_Li 2 0 0 47 d3524f
// Kharoshthi 0 8 0 68 44c7a694b140a6
// Khitan_Small_Script 0 3 0 472 3977d4a8
// Khmer 4 0 0 146 6ef127e6
// Khojki 0 2 0 65 1568795
// Khudawadi 0 2 0 69 15773cd
// Kirat_Rai 0 1 0 58 e452c
// L 357 290 6 145672 b0be2b686b6f166c
// LC 83 53 5 4200 bbe5d12954346000
// Lao 11 0 0 83 b47a6f1d3f0e2c73
// Latin 28 5 5 1492 360d8be6b589299a
// Lepcha 3 0 0 74 440d6d6
// Letter 357 290 6 145672 b0be2b686b6f166c
// Limbu 5 0 0 68 e3e0d9bfc
// Linear_A 0 3 0 341 27c1fbf9
// Linear_B 0 7 0 211 222a8e48ccf87
// Lisu 1 1 0 49 d2e1f3
// Ll 123 43 4 2283 3d3accdbd974eaf9
// Lm 41 19 0 410 9b2e87b5b5432088
// Lo 280 230 1 141062 5928924c4e04130a
// Logical_Order_Exception 6 0 0 19 fbe2006141
// Lower 123 43 4 2283 3d3accdbd974eaf9
// Lt 7 0 0 31 4a97e5131c9
// Lu 110 42 3 1886 82de3b1758616c74
// Lycian 0 1 0 29 a1955
// Lydian 0 2 0 27 14b726b
// M 183 130 0 2543 b0ecceb386c7e5f6
// Mahajani 0 1 0 39 aad93
// Makasar 0 1 0 25 b3509
// Malayalam 7 0 0 118 1bcad8bc0160
// Mandaic 2 0 0 29 a5b1b
// Manichaean 0 2 0 51 14d7fbd
// Marchen 0 3 0 68 2b1aa48c
// Mark 183 130 0 2543 b0ecceb386c7e5f6
// Masaram_Gondi 0 7 0 75 260911a5e9273
// Mc 98 69 0 471 6799784b258263df
// Me 5 0 0 13 30873114b
// Medefaidrin 0 1 0 91 e4f8f
// Meetei_Mayek 3 0 0 79 19e63ab7
// Mende_Kikakui 0 2 0 213 2624f47
// Meroitic_Cursive 0 3 0 90 28408a70
// Meroitic_Hieroglyphs 0 1 0 32 a5f5e
// Miao 0 3 0 149 379f5507
// Mn 184 138 0 2059 1e4abbf769ceb045
// Modi 0 2 0 79 15b9c0f
// Modifier_Combining_Mark 7 0 0 14 d8811d9e446
// Mongolian 5 1 0 168 1a73b9dcb5e
// Mro 0 3 0 43 36e4d80f
// Multani 0 5 0 38 9c24a20824
// Myanmar 3 1 0 243 635831b9
// N 66 78 4 1924 68a9539791cf5b0a
// Nabataean 0 2 0 40 14aaca4
// Nag_Mundari 0 1 0 42 12f09c
// Nandinagari 0 3 0 65 2aac69cd
// Nd 37 35 1 770 98a462e858f86750
// New_Tai_Lue 4 0 0 83 780b67bb
// Newa 0 2 0 97 15924dd
// Nko 2 0 0 62 9c79a
// Nl 7 5 0 239 cae469da733366a5
// No 28 43 3 915 bc069ae029f02449
// Noncharacter_Code_Point 2 16 0 66 61cf7de8a97eb132
// Number 66 78 4 1924 68a9539791cf5b0a
// Nushu 0 2 0 397 1ee2ec3
// Nyiakeng_Puachue_Hmong 0 4 0 71 8d3a6e957
// Ogham 1 0 0 29 e155
// Ol_Chiki 1 0 0 48 11bae
// Ol_Onal 0 2 0 44 25f5538
// Old_Hungarian 0 3 0 108 28b17874
// Old_Italic 0 2 0 39 143ce9f
// Old_North_Arabian 0 1 0 32 a695e
// Old_Permic 0 1 0 43 a219f
// Old_Persian 0 2 0 50 144968e
// Old_Sogdian 0 1 0 40 a9676
// Old_South_Arabian 0 1 0 32 a681e
// Old_Turkic 0 1 0 73 a78d9
// Old_Uyghur 0 1 0 26 a9aac
// Oriya 14 0 0 91 fa35bb17a8eeea9
// Osage 0 2 0 72 145ead0
// Osmanya 0 2 0 40 145ac04
// Other 281 354 2 954481 75a4a8f8341ef048
// Other_Alphabetic 150 93 0 1510 116c4bdcb56dd9e0
// Other_Default_Ignorable_Code_Point 5 4 0 3776 4a892c699a8934
// Other_Grapheme_Extend 18 13 0 160 20a3c717a9c0a78a
// Other_ID_Continue 5 0 0 16 15fec1198
// Other_ID_Start 3 0 0 6 3c28380
// Other_Lowercase 20 5 1 312 eba929fda70a9ae8
// Other_Math 63 55 0 1362 9d00d07d3c3e45ee
// Other_Uppercase 2 3 0 120 135406de72
// P 116 58 11 856 3cfe25da89eab890
// Pahawh_Hmong 0 5 0 127 ce875c4dd3
// Palmyrene 0 1 0 32 a541e
// Pattern_Syntax 24 0 10 2760 7cfbbf48bc5882e5
// Pattern_White_Space 4 0 2 11 618311
// Pau_Cin_Hau 0 1 0 57 b0c29
// Pc 5 0 0 10 7f2426376
// Pd 11 1 0 27 971c411f08d34e65
// Pe 23 0 1 77 8825710887311307
// Pf 5 0 0 10 7e82ce9d8
// Phags_Pa 1 0 0 56 69326
// Phoenician 0 2 0 29 14b4b25
// Pi 6 0 0 12 f42c8f0530
// Po 114 57 8 641 3eab1bd7dd8518eb
// Prepended_Concatenation_Mark 4 1 0 13 36f486477
// Ps 26 0 1 79 d61eff7782793529
// Psalter_Pahlavi 0 3 0 29 2888f75d
// Punct 116 58 11 856 3cfe25da89eab890
// Quotation_Mark 10 0 2 30 2f7f222edc6cc6
// Radical 3 0 0 329 70d1695
// Regional_Indicator 0 1 0 26 137348
// Rejang 2 0 0 37 d38aad
// Runic 2 0 0 86 1c662c
// S 130 82 10 8617 90a8291ab9529509
// STerm 44 29 1 170 eeba2360f9c8b82a
// Samaritan 2 0 0 61 a1283
// Saurashtra 2 0 0 82 d2bc5e
// Sc 13 2 2 64 65464760de02e7a4
// Sentence_Terminal 44 29 1 170 eeba2360f9c8b82a
// Sharada 0 2 0 104 1566578
// Shavian 0 1 0 48 a2bae
// Siddham 0 2 0 92 15af600
// Sidetic 0 1 0 26 a5ccc
// SignWriting 0 3 0 672 47a45adc
// Sinhala 12 1 0 111 c23acee3e837b435
// Sk 25 1 3 125 ce2045c4749b70e1
// Sm 43 9 5 960 2a5019c6c45a2422
// So 101 75 2 7468 771feaee0dc386d8
// Soft_Dotted 10 15 1 50 c3d1ea22241a34d4
// Sogdian 0 1 0 42 a985c
// Sora_Sompeng 0 2 0 35 1550e33
// Soyombo 0 1 0 83 b0817
// Space 6 0 1 19 149c4dae99
// Sundanese 2 0 0 72 228398
// Sunuwar 0 2 0 44 162be18
// Syloti_Nagri 1 0 0 45 69085
// Symbol 130 82 10 8617 90a8291ab9529509
// Syriac 4 0 0 88 20f8ea16
// Tagalog 2 0 0 23 1cc8f7
// Tagbanwa 3 0 0 18 38b4f2a
// Tai_Le 2 0 0 35 1faff5
// Tai_Tham 5 0 0 127 ee7d76447
// Tai_Viet 2 0 0 72 d53bb4
// Tai_Yo 0 3 0 55 49c21a0b
// Takri 0 2 0 68 15c3770
// Tamil 15 2 0 123 bfaf32ef17b8be6b
// Tangsa 0 2 0 89 1c52bb1
// Tangut 0 4 0 7059 6c1952de1
// Telugu 13 0 0 101 3d7912606db51cc9
// Terminal_Punctuation 61 39 3 291 469fe5ae6ab56be1
// Thaana 1 0 0 50 4b94
// Thai 2 0 0 86 1198dc
// Tibetan 7 0 0 207 20397876c521
// Tifinagh 3 0 0 59 6db86e3
// Tirhuta 0 2 0 82 159bd26
// Todhri 0 1 0 52 a3a1a
// Title 7 0 0 31 4a97e5131c9
// Tolong_Siki 0 2 0 54 1652dba
// Toto 0 1 0 31 12d9fb
// Tulu_Tigalari 0 9 0 80 8a062ce4675cef8
// Ugaritic 0 2 0 31 1446bdf
// Unified_Ideograph 8 7 0 101996 85407754a45eac42
// Upper 110 42 3 1886 82de3b1758616c74
// Vai 1 0 0 300 67582
// Variation_Selector 3 1 0 260 8011c07e
// Vithkuqi 0 8 0 70 439a4336ef990a
// Wancho 0 2 0 59 25b874b
// Warang_Citi 0 2 0 84 15ee9a0
// White_Space 7 0 2 25 1fdb96ead3
// Yezidi 0 3 0 47 28fe794b
// Yi 2 0 0 1220 c9d53e
// Z 6 0 1 19 149c4dae99
// Zanabazar_Square 0 1 0 72 b04d6
// Zl 1 0 0 1 14191
// Zp 1 0 0 1 1419b
// Zs 5 0 1 17 aa34bb11
