//! The additive lagged Fibonacci generator of math/rand's sources: how a seed becomes its state.
//!
//! The state is 607 words; each new word is the sum of those 607 and 273 steps before. A seed is spread over the state by a
//! linear congruential generator (Park and Miller with multiplier 48271) and combined with the state that the generator has after 7.8e12 steps,
//! which is the table here: it was worked out from the numbers that Go's generator gives.

/// Words of the state.
pub(super) const LEN: usize = 607;

/// The state of a seed.
pub(super) fn state(seed: i64) -> impl Iterator<Item = u64> {
    const MODULUS: i64 = (1 << 31) - 1;
    let mut x = match seed.rem_euclid(MODULUS) {
        0 => 89_482_311,
        seed => seed as u64,
    };
    let mut next = move || {
        x = x * 48_271 % MODULUS as u64;
        x
    };
    for _ in 0..20 {
        next();
    }
    FAR.iter().map(move |word| word ^ next() << 40 ^ next() << 20 ^ next())
}

#[rustfmt::skip]
const FAR: [u64; LEN] = [
    0xc5f7_4a33_eb98_ffea, 0xc07b_4a41_ba96_5f5b, 0x135e_c513_cb81_af0f, 0x4a04_fb5c_a743_95eb,
    0xa7e8_831c_7710_cf8e, 0x7d5d_e4e8_8f37_c1c3, 0x6321_cf77_43ff_85a9, 0x42cb_0655_6a9f_f961,
    0x6e26_c8d1_40e8_d7d2, 0x49a7_511f_3411_faa0, 0x71ed_7749_22a6_5055, 0x9d5c_9fc6_5fea_2d5c,
    0x3fbd_ab39_4a01_4368, 0x70fa_3359_6992_340b, 0xae10_fb4e_cea6_6a02, 0xf79f_bca9_8bbc_d18a,
    0x97f7_ccb1_2ea3_80ac, 0x0191_d794_caf3_2b1b, 0x3f6a_3234_24e3_2caf, 0xc642_cc92_1f01_142b,
    0xa122_869f_4ff3_8068, 0xa5b1_a311_27af_3920, 0x5b07_a4f9_bdc2_9d96, 0x6a2a_973c_2981_2586,
    0x6aa4_33db_f77a_52e1, 0x8394_216e_3b8a_c99e, 0xdb80_a9c5_515b_997c, 0x03c3_f2ef_f3cb_f769,
    0xa6b5_e431_eeff_210c, 0x0ec8_5334_9929_53f5, 0x2e6a_1432_df10_d1e9, 0xbde4_6299_59d1_b149,
    0x6799_4c38_7638_7951, 0x0e15_d461_559b_ae63, 0xbdbf_96c4_e9d2_a077, 0xb04f_6286_6ada_20f3,
    0x2190_da16_46db_97bf, 0x5071_873c_1832_957a, 0x3e3b_503a_19da_904b, 0x33e3_88a5_f2c7_8528,
    0xbec7_0bac_19d0_e877, 0x0025_6970_f81b_f072, 0xf7d1_8a14_f64f_a886, 0xa46e_f978_b4d4_734c,
    0x782f_f157_3127_a78e, 0x0024_1b0a_d59b_eba6, 0xdac5_4959_1fe9_5b2f, 0x6195_faf2_884c_2d39,
    0x569c_2bbd_b0ef_345d, 0x0b8b_6039_508c_e21e, 0xef15_7670_5435_d2bb, 0x1d5e_900a_f5f1_d8f7,
    0x1e90_2d18_7d7f_d437, 0x7f22_7b7c_8fe0_eb79, 0x3879_0e62_01eb_bb98, 0x4481_8eac_7922_e171,
    0x0658_d6c5_50da_d340, 0x84bf_b894_cc72_969a, 0xa785_5141_e3b3_29bd, 0x9cb3_1556_b1ba_e746,
    0x3ca0_9004_f968_6f49, 0x0c50_146d_7e50_8769, 0xcd35_d8ff_935a_c970, 0xde98_18b4_aa15_54d8,
    0x4df3_7efd_6433_daa0, 0xf591_e9ad_05b2_e056, 0x1767_eb0b_dbf8_3e29, 0xb824_7292_5352_99f2,
    0xbae6_4597_5a5e_4ceb, 0xecea_7815_5c3b_c32b, 0x4e29_5e53_57ac_e86e, 0x8b90_6a9a_4fad_bb08,
    0xfd50_086a_f644_63c9, 0xad03_85ac_fd19_d6fc, 0xbbe6_d4a5_e1d1_3a9f, 0xfc09_9f33_b79b_039c,
    0xd978_2224_840c_5a35, 0x174e_38bc_45d5_1acf, 0x53f8_2f9f_54de_4e3e, 0xe10d_fa0a_87b3_ef0e,
    0xea09_d9ec_7b43_9769, 0x519e_c3c7_cc4c_5011, 0x0b47_990f_c413_e3d5, 0x3f07_e07e_cfce_5be2,
    0xa5d2_d0b8_b719_22be, 0x451e_ea1f_c87c_c761, 0xc850_5ede_f7f1_d6dd, 0xfb6e_d78e_001c_e905,
    0xd7cc_0a36_44f4_68ba, 0x14c2_31db_2e44_29d0, 0xe21c_cd9a_9094_3dd3, 0x6648_69f5_288f_c2d1,
    0xddc5_6f60_4e16_8fb5, 0x4151_e4ab_b0b1_faf6, 0xec96_47e8_cea7_b927, 0x76a7_4218_7dbe_61de,
    0x8077_8d40_4978_0e3c, 0x9271_4446_c26c_e413, 0x6547_5bc0_19e7_700b, 0x0e08_781d_60d8_6d17,
    0x9f0f_0fe9_d5f5_71e0, 0x476e_62bf_3388_6e57, 0x8c71_0cff_524e_b4e6, 0x24e8_56a5_9e38_99a5,
    0x549f_7c8b_5783_189a, 0x9808_539c_0602_0014, 0xb8fc_59ee_b251_5467, 0xf38f_ff8b_8499_a614,
    0xf5a6_2be7_3a3d_5222, 0x508b_8283_2b4c_4838, 0xf510_9fc7_682f_f8de, 0xd31c_adf1_5cc5_3f0c,
    0xc172_0509_406b_5826, 0xe900_7152_10bc_96fa, 0x0704_fe35_36d3_93fb, 0xc65c_9b6e_ccae_fb4a,
    0x8baf_c730_92be_4019, 0x07f0_b599_d778_89ea, 0x18de_0a49_b8fa_589b, 0x2f17_4e71_c983_0ff0,
    0xb470_b780_a267_85dd, 0x20a6_b761_23b1_62be, 0x91ef_bd24_cdc5_8322, 0xfb7b_b750_26b3_2623,
    0xd03d_1caf_9a1f_04d0, 0xa5f0_f909_bcae_e921, 0x46aa_7ced_9d1c_8e0b, 0xfcd8_a79e_7a62_b6f9,
    0x3ac4_cf05_bce8_3f14, 0x45c5_79a0_08a0_37c4, 0x4053_888e_5279_12d0, 0xf88f_a0b2_289f_7b17,
    0x51fb_af5d_2002_bdda, 0x8ae4_03a8_12ca_4784, 0x0d7e_a237_329f_a450, 0xcb3f_04bf_02b6_f208,
    0xc796_643e_8a39_ed33, 0xfd92_d79e_d75b_6419, 0x2168_21c8_b258_e8ac, 0xe93d_3aff_7b46_e931,
    0x36b0_858c_fcb7_2b6a, 0xae5e_3c9f_e7ff_1167, 0x2af4_c395_391c_c2a5, 0xe6c4_fd07_6feb_7676,
    0x50ef_b5fb_31ed_e773, 0x6d7f_2433_59db_fcae, 0x7193_e740_340e_0fdb, 0x8ff5_1f73_a4c6_dd92,
    0x9453_4b6e_fa1c_a966, 0xc06a_7245_20d7_0d41, 0x30cd_16bd_1912_0592, 0x8d45_6b58_0c2c_d6dc,
    0x5c62_bc0d_6a84_29ef, 0x4874_4ea9_b8e9_395e, 0x18ef_1482_5c84_aee1, 0x4a1e_32b7_3a71_e234,
    0x0fee_6f27_c452_28c0, 0x464e_2e3b_e0d2_e4a1, 0x23bb_67f4_82e1_6008, 0x0f11_b541_e824_7327,
    0xae7d_f90c_7d2a_afd7, 0x54e1_f496_142c_391a, 0x1d40_0ef6_25fa_4274, 0x9906_9666_10ce_9e13,
    0x2245_5934_d7c1_ccda, 0xe641_4239_b7da_9220, 0xb49f_9091_f627_5556, 0x8291_6b3d_6428_8abd,
    0x9f52_d0a1_c706_6fa0, 0x642a_666c_fb8c_f0a1, 0x8c9d_981d_b063_ad83, 0x63df_a261_58b6_7e4a,
    0xce3c_fe36_ebec_c2df, 0xb6e4_eb2b_a553_64ff, 0x6fd2_179e_0d77_17d1, 0xb971_a2b7_3622_47db,
    0xdbe5_cf25_d510_c53b, 0x930f_28ad_7373_5261, 0x5a95_dd01_047f_eb8b, 0x30ad_b140_7358_b45a,
    0x7fb4_4776_784c_1083, 0x1b20_e8f4_eb07_5406, 0xdc27_5f40_b6c7_c0d9, 0x732d_f8dd_a67b_0f27,
    0xb626_37af_c484_c885, 0x61c9_8649_838b_f631, 0xdf06_1fee_3027_7f58, 0x95d3_2205_2dac_1455,
    0x7ad3_0486_e478_aee9, 0x3267_221f_4ace_d145, 0x4798_0705_2c35_66b8, 0xa802_5350_a77e_a0b9,
    0x421a_7ec2_fc16_9cd3, 0x5727_3ab0_5129_a700, 0xbae4_f7fb_719f_43f2, 0x1c5b_d857_e8b8_bf48,
    0xdad5_9418_6971_f359, 0x3f51_8aad_9c42_7014, 0x4c43_c3b8_cc8e_8218, 0x981f_ba56_6f92_dfb7,
    0x07ac_aac5_5435_c0ac, 0x5fb0_8810_38cb_bc8f, 0xf243_b555_6cbe_ba73, 0x6314_9f30_3be7_9fd4,
    0xf6aa_de43_1f71_2475, 0x4cd2_a557_b6cb_c24b, 0x21bc_6975_c169_de72, 0xcaf7_8cf4_0c76_8134,
    0xf13c_dd62_4a12_159f, 0xd573_d004_1b39_0d3e, 0x69ea_8bd9_3bad_e806, 0x578b_af3d_78cd_61f2,
    0x3318_a93a_7f68_9dc9, 0x2da7_501c_bdbe_5235, 0x5b6d_448c_9bb1_1200, 0x0365_66ca_66f2_31b4,
    0xb89e_51e9_e2b7_37e4, 0x7046_8754_1c9b_68cf, 0x28df_28a3_5d29_37c9, 0x8bfe_b275_6944_b0b5,
    0x29c2_4143_c223_4e9c, 0xf4fd_794f_8d02_068f, 0x0590_f068_df15_e57d, 0xe4ad_98ad_ab8d_c009,
    0x4155_b182_8194_a406, 0xce46_3027_d4ff_743f, 0xd306_2311_68ec_0845, 0xae01_9849_86c0_c339,
    0xcc61_9836_5698_0e5a, 0xb6b4_b212_af3d_051a, 0x70aa_f14a_706c_e17a, 0x3547_cbc9_95de_3a40,
    0x6202_b8d9_e9e8_565f, 0x8a49_ea18_1ddb_ac34, 0x53a7_bcb9_2853_ce41, 0xa2aa_1325_46a1_6f3a,
    0xd6c1_6663_4bc9_2862, 0x92ff_6ace_bc93_a071, 0x7a40_3280_a96c_ea51, 0x5a18_3b8f_8166_5a24,
    0x222b_4c80_d2c0_e464, 0x859e_3d4d_58ba_3aa6, 0xb9a2_8389_cb2f_e563, 0x83a2_0cb8_9512_fee4,
    0xcbd6_91b0_61b3_0cbd, 0x8839_baf8_f3ac_9f09, 0x5ddf_03b3_edd1_c4b8, 0xf626_94c4_cb82_ed09,
    0xd0c6_03b9_879b_d360, 0x8558_daf7_8042_6657, 0xc87f_db1b_629e_32ab, 0xd779_38d5_1686_2fe1,
    0xe33a_5696_2759_ec00, 0x051b_c82f_174b_90d9, 0xab3b_5deb_cad2_5c86, 0xa876_6bd0_dd9b_35db,
    0x425f_26b6_83ca_1487, 0x5d3c_2b40_a076_f653, 0x7464_e98a_72f8_d634, 0x2f02_dd3e_ea4e_7841,
    0x4097_7fe8_4252_7877, 0xfbf0_1ad4_922b_1d62, 0xca95_9c2a_8b4e_ea29, 0x69ca_7ca1_1053_3802,
    0x6b36_4963_5724_7bd9, 0x7f7c_0764_5ca7_b232, 0xb8c6_3fa5_0ae3_677b, 0xa0b7_fd74_7039_47d8,
    0x231f_b1a0_dc8c_e079, 0x16b6_3342_b7c9_6e77, 0xcd39_a909_d7e6_8027, 0x1427_685b_19ca_ecdd,
    0x9c9c_6cd2_8e91_b74d, 0x91c1_fb79_0e0d_3a54, 0x7e67_d3bd_b81b_b611, 0xd396_fc0d_89f6_e211,
    0x457e_acfb_b049_eb22, 0x1de1_979b_f565_4dd5, 0x5d43_6ca7_585d_28ca, 0xd3d7_e286_3218_d979,
    0x2fa7_be3c_cf9d_1645, 0x1fb7_a7e1_7b9e_ccb0, 0x2b2b_1fce_d929_c282, 0xd85a_9037_5e64_310d,
    0xcb33_6a16_1122_7dbd, 0x6369_25f5_baf8_70cd, 0x43e0_d025_4b84_715e, 0x080e_c575_7721_9247,
    0x175e_e40f_58fb_d971, 0x3d78_cc36_5bad_bce1, 0x8495_a076_8390_3295, 0x8f89_c0d3_396a_3b53,
    0x639b_a81c_88d8_88a6, 0x3faf_8d9c_775c_a781, 0xeac4_0d3f_519d_2893, 0x01fe_31d8_c7df_7dc4,
    0x036d_8003_387d_d6db, 0x8c06_21f7_6822_0a97, 0x59d6_a8cc_7a08_2707, 0x2aea_572a_f846_7560,
    0x1c91_0136_c9fd_f9c3, 0xc73e_ddfe_1113_85e2, 0x79ed_b9a2_a6a3_87df, 0xd556_d17a_dcc5_f6fb,
    0xf727_09f9_6b28_a3c7, 0x552d_69f0_428d_ce6a, 0x9cbb_b4be_9a92_c216, 0x4f37_aef6_caf4_1c5d,
    0xd343_1110_cdd7_a998, 0x3c7c_1de5_b3cc_1dca, 0x0483_11a7_625e_abd9, 0x5ee4_1cb4_0ca8_1e2c,
    0x4338_5b68_e51d_bffc, 0xd36a_1f70_d4f9_a2ff, 0xcaea_ccb9_27b0_cb5c, 0x3fdd_ae41_63e0_10e4,
    0x0e7f_5452_a8c9_1ee0, 0x7e61_3154_5897_0ccb, 0x8b82_1c0b_1005_4c75, 0xc444_cf11_f984_0608,
    0x2536_b7a7_602f_6b4d, 0x3317_86d5_a126_f97f, 0xc9a9_cd70_8372_db93, 0xd7e7_5a07_5424_51da,
    0xa4e5_a10d_2865_9104, 0x9024_ebcb_f8b8_e6af, 0x0813_7c33_80f3_2523, 0x32a3_1118_a95e_425f,
    0xbd64_0b61_4080_2b1e, 0x967e_3cd0_f12b_1c5f, 0x0310_89e8_7fba_b9a7, 0xf11b_fbb3_ba3e_0841,
    0x3b7f_c3ad_0d1c_d36b, 0xbfb2_f4d9_68b7_59c3, 0x4c84_7556_4905_d202, 0xe0a8_0b2a_6236_fa83,
    0x86a5_b867_1a83_3ae3, 0x7960_8828_eb8f_e58d, 0x032b_cb9f_5721_e717, 0x12d2_24e5_dc7e_16de,
    0x29e6_8b82_51e0_d495, 0x2bc0_4a75_08cb_08a3, 0x85f8_35a6_4832_9d25, 0x4d27_99f7_97ec_19a8,
    0x443a_adc0_76f2_ed10, 0x8935_7de2_77e4_6717, 0xaf79_07ae_b63c_9d6c, 0x27ce_6be0_04db_5b35,
    0x9bbf_0228_d95b_f1d8, 0xae31_e17b_25e1_b363, 0x23e9_429e_957d_b925, 0x950e_5fab_3c7e_6825,
    0x2aea_3671_bf9f_5933, 0xb2d2_ef43_3932_102c, 0x0d7e_d21e_c77f_c8c1, 0xea5f_1280_f48e_6247,
    0x17b7_47cd_f311_ae42, 0xe001_060e_a9fa_838e, 0xaca7_508c_5bcc_fc84, 0xa3aa_a084_3f04_f963,
    0xf949_f7a4_e8eb_d3a5, 0x2287_6bde_fd41_df6c, 0xc124_724f_07e6_9e7c, 0xbf47_0df2_3d5a_a6b4,
    0x2998_3520_99f5_90b8, 0x11cc_90f4_5895_653d, 0x0355_0da1_ab28_f8d1, 0x7842_cc5c_2b1b_34db,
    0x08b7_9b36_94ac_8400, 0xbf72_d50b_84f9_6e2c, 0x9470_79f8_eb08_f590, 0x696c_b721_8205_0872,
    0xd488_5bc9_ac36_d5a7, 0x6cb8_88b5_79fe_97e1, 0x6294_8210_5204_e4fd, 0x3cef_7908_16b9_3701,
    0xbda7_7a26_be13_6556, 0xfb8f_8613_14dd_a828, 0x08a2_b7b8_03ae_5bcf, 0xd3c8_a91e_d032_3140,
    0x8700_01a0_b867_ec3e, 0xe4f6_c1f9_b093_dde5, 0x8e08_6bec_bc0b_8378, 0x9e75_5197_c06f_fcc7,
    0x2467_05ee_34f2_04f8, 0xc792_7582_d516_264c, 0xb3e1_7ba4_7546_133c, 0xa33f_111b_5caa_b4e2,
    0xa23d_8e16_1443_255e, 0x48f1_28b3_44d0_819c, 0x6cd1_22fb_39ab_204d, 0x5c29_10bf_238f_36aa,
    0x90ae_ac10_e05f_9bba, 0x9d54_b6b0_0fe4_2aca, 0xe88f_6438_7a0f_cdcb, 0xc45a_205f_0147_3609,
    0xc768_ed8e_b6b8_c82d, 0xf225_920d_43fd_23ac, 0x25bd_ad5a_8a81_7964, 0x7ebc_9cef_b901_5aab,
    0x3c1e_e78f_a4ea_733d, 0xe30e_85d1_7579_22a4, 0x6112_3dc5_e081_fe21, 0xdc86_c110_7967_4e66,
    0x8918_973f_b91a_b9fb, 0x00d4_ee55_ca6d_8c2a, 0xd500_476d_5215_b5b5, 0xfc50_68b3_e2ea_6d2a,
    0x205d_a910_dd23_cb85, 0x979b_5e11_369f_775b, 0x2bc8_7274_7d65_ead7, 0x96ba_83aa_2ac1_9de7,
    0xa225_8710_d3a0_6bd5, 0x02bc_fbd9_1693_43e7, 0x88ee_cd99_246b_6273, 0x234b_301b_2d3c_0302,
    0x3c61_095d_0931_ecbf, 0xc1fb_eae2_53e4_4498, 0x9bf8_d56e_39d2_8810, 0xef02_5e32_7585_2770,
    0x3b81_d83b_c6a5_b26d, 0x740e_3af1_7358_a76b, 0x5a04_9161_0c21_7837, 0xb234_c04e_e970_7bba,
    0xe8d6_7481_cf12_c324, 0x3dc1_a807_12de_14df, 0x9646_cd05_6265_e405, 0xc9ed_5b85_fe5d_e223,
    0xc034_e630_9514_ca00, 0xa55c_b1a9_ea35_e9bd, 0x8358_5dac_1418_cf4c, 0xc6bf_e6b6_7ae7_1dfa,
    0xedde_6a80_9584_1598, 0x8c47_8074_a661_08d3, 0x49f4_fb28_4926_01c4, 0x6c1f_1e9a_65e7_acb8,
    0x44c3_f220_e0a3_a35f, 0xc442_2797_ac16_0d7e, 0xa9be_d55a_11ad_2c15, 0x29bd_be2c_de52_ac8d,
    0xa248_6ed0_1638_fb0c, 0x7be9_1fdd_8fa2_5058, 0x6d06_c94a_2118_cf50, 0xbe19_f2b9_fcb6_49e5,
    0x6da3_10d0_ddef_e702, 0x9db4_d619_7fe7_6870, 0xa1a8_e96d_d484_eb63, 0xa280_3dfd_82f8_5916,
    0x3a1a_0a44_d764_4c46, 0x1a25_188b_b552_aa62, 0xfa3e_ab18_c620_bd11, 0x33d2_4f4e_dd10_ea99,
    0x386d_3925_6536_cc6c, 0x607e_759e_fb2b_a1e8, 0x921e_bb3d_7c6c_6071, 0x96ba_6b08_8f86_692f,
    0xb2bd_2aea_eafe_d279, 0xb70c_c2de_f3ab_10ac, 0x2b1c_1284_b0b6_db2b, 0xd7d4_c4db_5bbd_ff92,
    0x3f5b_8190_a0a0_241e, 0x1b79_f645_7e60_cfae, 0xa05c_318c_9418_1e91, 0x3480_a671_b033_e3d5,
    0x7579_955e_fbba_a755, 0x2777_c9f6_d0c6_b0d7, 0x2a0f_21c2_f666_2c43, 0xc286_b4bc_4586_9bbc,
    0x3de2_66b1_c86e_d249, 0x0596_478e_e809_42c5, 0x6fd3_618b_2ee6_ae1b, 0x3f08_073a_3e5d_ea77,
    0x0e78_47d0_1d6e_71af, 0xcd1f_81af_c4fb_aafe, 0x24be_71c6_0778_c940, 0x1dc2_b6df_046a_9621,
    0xd094_4e93_950f_6ccf, 0xe2c7_6704_1ea3_4007, 0x521b_f9c9_2065_76c6, 0x866b_7a2b_d771_5e51,
    0x7a97_753c_8c79_3641, 0x52da_ac19_784a_65e4, 0x07d3_110b_7c73_f7eb, 0xa66b_273f_bcc4_29b7,
    0x1630_2dc8_5a75_540a, 0xc840_d370_0a56_e4de, 0xd687_5303_fcd0_5bff, 0xabbe_ed06_a5e3_2588,
    0x758a_6526_f863_6a3a, 0x01be_7ada_e8e6_2038, 0xc9b4_bec7_5bc4_f40a, 0xdc7a_69ce_0a9f_c1c3,
    0xf93f_853c_0adb_aa64, 0xbe48_b865_8e39_d5b6, 0x5233_cc88_f307_cb85, 0x81f4_8c56_6746_e404,
    0xe6e7_2b2f_3e11_1192, 0x6ee3_ad5d_7b43_33d5, 0x3beb_f80a_bf44_e35e, 0x324f_3dfa_2996_372c,
    0xa609_00d5_84d3_294f, 0xcfb3_9707_d3e0_17c8, 0xd33c_d109_0a56_f237, 0xfae1_7ac7_e560_5d43,
    0xc8c0_106f_0ead_4419, 0x89bb_a803_7b2a_60be, 0x6999_983c_12a6_557d, 0x29ec_b289_d4fc_6351,
    0xdc4e_3ec3_0888_8d22, 0x2492_188c_7c11_56a7, 0x4765_0278_1cf8_5a10, 0x8e5d_5db3_b1c1_0b44,
    0x15bf_f662_3ba9_1eb7, 0x716a_28bb_a3f0_9c65, 0xd7f4_7607_c92f_30f1, 0x9e04_9078_3487_9dad,
    0xa611_c597_95db_7099, 0x9a74_c743_1575_8aa3, 0x536d_4c40_116f_3239, 0x5253_9ac5_87ad_97d0,
    0x1f1a_1675_f289_59c3, 0x8c6d_78f5_619e_8324, 0x2af1_cfe5_63ef_f7ad, 0x3f9d_2212_e5c9_4b1d,
    0x7e02_3d46_7b37_b61f, 0xfaab_76ad_abee_e96b, 0xcff9_5dd9_926b_62d1, 0x3aa2_78a6_2172_db76,
    0x9982_abe5_19c8_c867, 0x34c2_118d_f1f5_857e, 0xfa73_76b6_4013_6c80, 0x98a7_d04c_a29a_de2f,
    0x6d9f_14b0_4d77_e77e, 0x4b3d_ad04_8bed_47a1, 0x4c9e_e5e4_931d_3231, 0xbaf4_eba5_43f3_3d0a,
    0x793a_afa0_7373_d926, 0x986e_a60f_e6b3_9a32, 0xe31f_344f_6663_61e6, 0xf21c_bedc_44c0_49cb,
    0xc4f7_52a0_eb5e_5403, 0xaf1b_99e2_7d41_0520, 0x5927_40a0_e5b8_c3dd, 0x04fc_4ea5_fb44_6c97,
    0xad6e_587f_47af_e7a6, 0xde54_2c13_7b83_84a4, 0x2a0f_fc0f_7b30_1e5c, 0x8205_4730_0a5d_8af4,
    0xd3c6_39c2_087d_c079, 0x0a46_7ca8_709a_2bb6, 0xe242_bb6b_b4da_36de, 0x6079_b053_1ec9_0376,
    0x058c_cf98_dc18_43f7, 0x8417_b417_b011_aec1, 0xecde_dd4f_f0dd_641b, 0x8c37_8728_2349_e832,
    0xd5f0_bb88_16e7_e8fb, 0x85b6_5048_0fd8_c2f4, 0x7d45_aa73_4f76_0b6d, 0x5962_4285_53d2_0814,
    0x400e_2ba0_1968_e7c4, 0x077e_19b9_a3f7_6000, 0x1d17_558f_6164_030c, 0x7975_3148_c0e6_c59f,
    0x9a77_d2f2_ef3b_d843, 0x666e_b88d_8701_e16f, 0x5572_e7ce_3428_8668, 0xeb8d_82b1_5491_d607,
    0x77c2_65a7_1aeb_be54, 0x4947_dddd_6f3e_9e07, 0x628d_fe63_5c79_5586, 0x2267_3e39_d43f_f99b,
    0x637e_086d_c78c_f522, 0xee37_e366_9f7e_9c66, 0x92d7_bb47_a4af_e838, 0x1f9e_abdf_dbe2_b7bd,
    0x324f_ca6a_f2b5_c1d1, 0x59e4_a152_525b_1b29, 0x7c91_d10a_8d75_740e, 0xcc7c_533a_7fca_95d8,
    0x1266_fbf7_7386_b1db, 0x689a_66ba_46d1_c3bd, 0x4bd6_71b1_24b5_701a, 0x2c43_fd0a_9eae_c04d,
    0x5814_3117_e4e1_6555, 0x8358_c5bb_1248_ac23, 0xaaf6_77bd_80e3_0ac5, 0xfc99_7227_a4f0_7f8f,
    0xa848_cc5d_9cb0_e150, 0x640a_711e_b0e4_9b41, 0x64fc_bfa0_1dca_3978, 0x980a_ab2f_ff6b_c784,
    0x395c_6750_aa42_e65e, 0x287f_ea4c_9695_f3f4, 0x9516_3617_49f6_428a, 0xc977_d592_999f_2194,
    0xc451_66d9_f693_5ff8, 0xa7f5_03a2_8f43_1ca9, 0x51d3_a3c3_51be_10ec, 0xf579_e080_1628_96e9,
    0xe5b5_e938_5b20_2824, 0xfbba_1e4a_59b0_c60c, 0xa8de_6558_29aa_b207, 0xe1de_048d_c78b_382e,
    0x7453_5a96_cc7a_dfd7, 0x7e57_a19b_735e_f03b, 0x39a0_0a3a_31c0_25c6,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_numbers() {
        for (seed, want) in [(1, 5_577_006_791_947_779_410), (-7, SEVEN)] {
            let state: Vec<u64> = state(seed).collect();
            assert_eq!(state[LEN - 273 - 1].wrapping_add(state[LEN - 1]), want);
        }
    }

    /// What a source with seed -7 gives first.
    const SEVEN: u64 = 9_970_479_060_831_305_739;
}
