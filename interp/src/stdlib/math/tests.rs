//! Against values that Go 1.27.3 gave on amd64, as bits.

use super::*;

fn check(name: &str, f: impl Fn(f64, f64) -> f64, rows: &[(u64, u64, u64)]) {
    for &(x, y, want) in rows {
        let (x, y, want) = (f64::from_bits(x), f64::from_bits(y), f64::from_bits(want));
        let got = f(x, y);
        let same = got.to_bits() == want.to_bits() || got.is_nan() && want.is_nan();
        assert!(same, "{name}({x:e}, {y:e}) = {got:e}, not {want:e}");
    }
}

#[test]
fn one_operand() {
    check(
        "exp",
        |x, _| exp::exp(x),
        &[
            (0x3ff8835f5073f6c0, 0, 0x401282d3f7a825a8),
            (0xc06399501f0ed79d, 0, 0x31cbd37010fcb423),
            (0xbfcbeb91cca6e948, 0, 0x3fe9ba8ff2349f9e),
            (0x3fed0cd7a8af8f4a, 0, 0x4003d4cd1dbd5338),
        ],
    );
    check(
        "exp2",
        |x, _| exp::exp2(x),
        &[
            (0x3fb75de75c97ea5c, 0, 0x3ff10b850d8641ea),
            (0x4070af18e67a6c21, 0, 0x509ec5cfbca1dddb),
            (0xbffa4289f9a22a56, 0, 0x3fd48460dd5dd737),
            (0x403f10a91c1ee82d, 0, 0x41e0bd00b38fa554),
        ],
    );
    check(
        "expm1",
        |x, _| exp::expm1(x),
        &[
            (0x3d56110482f03850, 0, 0x3d56110482f03c1e),
            (0x3fe909f894862978, 0, 0x3ff2fd61eba3516f),
            (0x3ff28621108ba660, 0, 0x40017646ec4b3263),
            (0xc085a6508ecbcc48, 0, 0xbff0000000000000),
        ],
    );
    check(
        "log",
        |x, _| log::log(x),
        &[
            (0x4086327720072ef5, 0, 0x401a4346936f9086),
            (0x4088f80000000000, 0, 0x401abbc2f8c5b818),
            (0x3feeb5fc7ff9b6f0, 0, 0xbfa50d85518636f1),
            (0x3fee5875e7edef33, 0, 0xbfab2e1833262c3d),
        ],
    );
    check(
        "log2",
        |x, _| log::log2(x),
        &[
            (0x407ca21b3d18e7ae, 0, 0x4021ade277571eb1),
            (0x3fb27b77d9da1652, 0, 0xc00e55de3d8725e4),
            (0x4056000000000000, 0, 0x4019d6753e032ea1),
            (0x4492efd95d72a410, 0, 0x40528f8f6d3d03d5),
        ],
    );
    check(
        "log10",
        |x, _| log::log10(x),
        &[
            (0x4074070542762424, 0, 0x40040bc412ee2f6a),
            (0x3fead5e391d693a0, 0, 0xbfb3919633b557e8),
            (0x3deaf650c802b17f, 0, 0xc0236a2a6f1393a5),
            (0x3f9517f68efa0100, 0, 0xbffafa7782221afa),
        ],
    );
    check(
        "log1p",
        |x, _| log::log1p(x),
        &[
            (0x68ccd3eb1471f8a7, 0, 0x407c536bf91338aa),
            (0x3fe8eb44e99189a7, 0, 0x3fe26db8894f7b48),
            (0x40683c3663a36186, 0, 0x401516ee08485dba),
            (0x4087a80000000000, 0, 0x401a85d1dd8ddbb1),
        ],
    );
    check(
        "sin",
        |x, _| trig::sin(x),
        &[
            (0xc073f2440d8e9109, 0, 0x3feed74c59ed5cb9),
            (0x3fe0e79da38ed85a, 0, 0x3fe0211e85c53ab0),
            (0xc331214fe953d9fa, 0, 0x3f643f55600b8192),
            (0x4011b1bfae102422, 0, 0xbfeeacb985a2ebb2),
        ],
    );
    check(
        "cos",
        |x, _| trig::cos(x),
        &[
            (0x4042fd0c189517c9, 0, 0x3feec5e219cb13aa),
            (0xbfe79857f1c8e08e, 0, 0x3fe7b02b753537bd),
            (0x40412906391ac7e7, 0, 0xbfef1af971461147),
            (0xbfefde875de4acb2, 0, 0x3fe16648d6ebb63c),
        ],
    );
    check(
        "tan",
        |x, _| trig::tan(x),
        &[
            (0xbfc0f5f88273c7f8, 0, 0xbfc10f900224e601),
            (0xe487b22864b2280a, 0, 0xc000c6edd2d4496d),
            (0xbff49ffbacefd4f2, 0, 0xc00ba3cebe62cd6c),
            (0xc034e70c34b11a00, 0, 0x3ffe9206276bb717),
        ],
    );
    check(
        "asin",
        |x, _| trig::asin(x),
        &[
            (0x3fee223deacbfe85, 0, 0x3ff3a4336cb786f8),
            (0x3fca708e39acbcba, 0, 0x3fcaa1a2df3aa556),
            (0x3fed025c80251e48, 0, 0x3ff228ffe136b2a8),
            (0x3fdcb602d93dbbfb, 0, 0x3fddc5f984254730),
        ],
    );
    check(
        "acos",
        |x, _| trig::acos(x),
        &[
            (0x939dcdf9b4c0033f, 0, 0x3ff921fb54442d18),
            (0x3d90eff2de990d12, 0, 0x3ff921fb5443e958),
            (0xb5a94741e8e8bda0, 0, 0x3ff921fb54442d18),
            (0x3feaf79e08688f94, 0, 0x3fe230e3b9b199f0),
        ],
    );
    check(
        "atan",
        |x, _| trig::atan(x),
        &[
            (0x40863d2030e09f7c, 0, 0x3ff91c39de1535ea),
            (0x41ada1286b227a8f, 0, 0x3ff921fb532fb1f6),
            (0x7bd51312e7301e01, 0, 0x3ff921fb54442d18),
            (0xc06da00000000000, 0, 0xbff910b2fbeed94d),
        ],
    );
    check(
        "sinh",
        |x, _| hyperbolic::sinh(x),
        &[
            (0xc03def4515a8c6d5, 0, 0xc292357754fd635a),
            (0x3fed23d50d46c388, 0, 0x3ff0ab369c977fae),
            (0x40302a167b2ff4e8, 0, 0x4153fa40aad301f3),
            (0xc061562030d41815, 0, 0xcc6105f60a41418b),
        ],
    );
    check(
        "cosh",
        |x, _| hyperbolic::cosh(x),
        &[
            (0xc0832750fc7683e0, 0, 0x772302da183ca318),
            (0x3fa91f2f7c0de0e2, 0, 0x3ff004ee76fa7678),
            (0x3fe7ee9eb5055b8f, 0, 0x3ff4afe382864710),
            (0x4070c00000000000, 0, 0x5808f8f8b78094e9),
        ],
    );
    check(
        "tanh",
        |x, _| hyperbolic::tanh(x),
        &[
            (0x3fcaea1a673e200d, 0, 0x3fca8652af776d5c),
            (0x3fee28194517dea4, 0, 0x3fe78ff0493d3b5c),
            (0x3fc8cbfb40c580ae, 0, 0x3fc87dbe68f1c6b2),
            (0x6a87d0f7f87666bc, 0, 0x3ff0000000000000),
        ],
    );
    check(
        "asinh",
        |x, _| hyperbolic::asinh(x),
        &[
            (0xc03f1721b981c848, 0, 0xc010856e4596bcb2),
            (0xc2a93dce653fbd4a, 0, 0xc03ef451d9b48ade),
            (0x3ff98e4e93440f42, 0, 0x3ff3f5d8c084ddd6),
            (0xd633917d8a99eb4c, 0, 0xc06ef4f4ab253aa4),
        ],
    );
    check(
        "acosh",
        |x, _| hyperbolic::acosh(x),
        &[
            (0x4086f00000000000, 0, 0x401d2aa7cdbc4e04),
            (0x43fda4e32f8c4ffc, 0, 0x4046d5eb3857f6b1),
            (0x62d022a4c7c4f9b3, 0, 0x407837a4a4de4a78),
            (0x40312ca0d20af9ba, 0, 0x400c49249253dc8f),
        ],
    );
    check(
        "atanh",
        |x, _| hyperbolic::atanh(x),
        &[
            (0x3fe507be9dc271a9, 0, 0x3fe93627835e2d06),
            (0x3fb4beb225e364c2, 0, 0x3fb4ca5dcae7cede),
            (0xbfecf817e0b27598, 0, 0xbff8031901e56b14),
            (0x3fdf382287130cd0, 0, 0x3fe10fbc64bda13c),
        ],
    );
    check(
        "gamma",
        |x, _| gamma::gamma(x),
        &[
            (0x403abd29e104b841, 0, 0x4561befed35b1b10),
            (0xc02267e06f27e881, 0, 0x3ee347895d7a6a52),
            (0x3fea3b3eb5ec038c, 0, 0x3ff248cf35378c1d),
            (0x3fea2001baf923c0, 0, 0x3ff25737036f6010),
        ],
    );
    check(
        "erf",
        |x, _| erf::erf(x),
        &[
            (0xbe510ad361f2a14c, 0, 0xbe533aebf0e611e3),
            (0xbfe3be23417718ba, 0, 0xbfe3bf0d116bafca),
            (0xc044c8b3aa9ba1f2, 0, 0xbff0000000000000),
            (0x3ff56c587a876f4e, 0, 0x3fee228bbd27334f),
        ],
    );
    check(
        "erfc",
        |x, _| erf::erfc(x),
        &[
            (0xc3daa0dbb5725aef, 0, 0x4000000000000000),
            (0xbff9088d7f0c3407, 0, 0x3fff91bb4e5e0b14),
            (0xc03205b86935ce48, 0, 0x4000000000000000),
            (0x1fcc094c2e26be29, 0, 0x3ff0000000000000),
        ],
    );
    check(
        "erfinv",
        |x, _| erf::erfinv(x),
        &[
            (0x3fc49766cfa28a70, 0, 0x3fc25fc48c691cc9),
            (0x3feaaef1add9decc, 0, 0x3fef55088d98cd8e),
            (0x3fdb7fb0b6af284f, 0, 0x3fd9af5b9b8eea35),
            (0x3fe4b21197edb893, 0, 0x3fe50129ec713043),
        ],
    );
    check(
        "cbrt",
        |x, _| power::cbrt(x),
        &[
            (0x3f8e20fd41861cfa, 0, 0x3fcf5d1cc7145f65),
            (0xbf70a8a496aee7d3, 0, 0xbfc46e83071fbb69),
            (0x3d6030352ba39a74, 0, 0x3f143ccdbd6f5fc5),
            (0x3fc3e36d1026e82d, 0, 0x3fe1340f0f4e7eef),
        ],
    );
}

#[test]
fn two_operands() {
    check(
        "pow",
        power::pow,
        &[
            (0x4044dbd2215c099d, 0xbebb5a4956ff83c0, 0x3feffff33e64209a),
            (0x40074d65798970e0, 0xc059086d44b0e870, 0x364788be6b6fa995),
            (0x4071800000000000, 0x404227fed552b484, 0x52624e841c0e03f0),
            (0x403ea62ce0d0ea6b, 0x3fb09a8e5d977c60, 0x3ff3fa1192f4bbee),
            (0x3fe75d5746c82098, 0xaa491c2c080c278b, 0x3ff0000000000000),
        ],
    );
    check(
        "hypot",
        power::hypot,
        &[
            (0xc0864310fb1dd048, 0x3d41c2318e838662, 0x40864310fb1dd048),
            (0x3dc81eb2cc168a53, 0xa545f1abc0043cc8, 0x3dc81eb2cc168a53),
            (0xbcbf3e911c4ed4e5, 0xc07ff50d6638c579, 0x407ff50d6638c579),
            (0x4040a928c4e33110, 0x3fff74f6924c8c56, 0x4040b093b2af26bb),
            (0x408df80000000000, 0x408353f4b83a18fd, 0x4091d49682b15b2b),
        ],
    );
    check(
        "atan2",
        trig::atan2,
        &[
            (0x404dab5fa51edc5f, 0xc07de43e28de344d, 0x4008252d1a85cc00),
            (0x3fa3d5e727aa80fb, 0x4050c00000000000, 0x3f42f2889b4c3578),
            (0x408159059b4e7392, 0x4a37b060b4acfcf8, 0x36376f1b68419da1),
            (0x4065600000000000, 0x3fe7b30d96d87bbf, 0x3ff9103df00db549),
            (0xc074ab38d4c61d43, 0xbfff1e871a1fea5b, 0xbff93a123ec0e9dd),
        ],
    );
    check(
        "rem",
        parts::remainder,
        &[
            (0xc08b980000000000, 0xbffeae2e27615f5d, 0xbfee0a227a1149c8),
            (0x407f81745d109efd, 0x4081f80000000000, 0xc051ba2e8bbd840c),
            (0x3fe6666666666666, 0xc044200000000000, 0x3fe6666666666666),
            (0x3fdfffffffffffff, 0x3fe0000000000000, 0xbc90000000000000),
            (0x3fee4cc270b0c63e, 0xc043ac436b607db8, 0x3fee4cc270b0c63e),
        ],
    );
    check(
        "max",
        parts::max,
        &[
            (0x3fd00c9485d1bfbe, 0x6405aaa96ca8f367, 0x6405aaa96ca8f367),
            (0x408bd00000000000, 0xc077600000000000, 0x408bd00000000000),
            (0xc040b2450fae9d7b, 0x3ffb959ef08cc470, 0x3ffb959ef08cc470),
            (0x430c6bf526340000, 0xc065700000000000, 0x430c6bf526340000),
            (0x3f0891229b5039a5, 0x3fd695357cf3b0aa, 0x3fd695357cf3b0aa),
        ],
    );
    check(
        "min",
        parts::min,
        &[
            (0xc08be80000000000, 0xbfc38fa2094f87f0, 0xc08be80000000000),
            (0x3fe81a4275deca8e, 0x4068c00000000000, 0x3fe81a4275deca8e),
            (0x40094f7afc355c11, 0x4421c7a036c98428, 0x40094f7afc355c11),
            (0x3fc9ba5de857ed79, 0x3ff077ceed33ef6e, 0x3fc9ba5de857ed79),
            (0x408be00000000000, 0x3fe337c1d8e009e7, 0x3fe337c1d8e009e7),
        ],
    );
}

#[test]
fn special_values() {
    const INF: f64 = f64::INFINITY;
    assert_eq!(power::pow(-0.0, -3.0), -INF);
    assert_eq!(power::pow(-1.0, INF), 1.0);
    assert_eq!(power::pow(0.5, 1e300), 0.0);
    assert!(power::pow(-8.0, 1.0 / 3.0).is_nan());
    assert_eq!(power::pow10(55), 1e55);
    assert_eq!((power::pow10(-324), power::pow10(309)), (0.0, INF));
    assert_eq!(parts::frexp(5e-324), (0.5, -1073));
    assert_eq!(parts::ldexp(0.5, -1073), 5e-324);
    assert_eq!(parts::ldexp(1.0, 1 << 40), INF);
    assert_eq!(parts::ldexp(-1.0, i64::MIN).to_bits(), (-0f64).to_bits());
    assert_eq!(parts::max(0.0, -0.0).to_bits(), 0);
    assert_eq!(parts::max(f64::NAN, INF), INF);
    assert_eq!(lgamma::lgamma(-0.5), (1.265_512_123_484_645_4, -1));
    assert_eq!(lgamma::lgamma(-3.0), (INF, 1));
    assert_eq!(log::log10(1e15), 14.999_999_999_999_998);
    assert_eq!(trig::sin(1e300), -0.817_881_912_115_908_7);
    assert!(gamma::gamma(-2.0).is_nan());
}
