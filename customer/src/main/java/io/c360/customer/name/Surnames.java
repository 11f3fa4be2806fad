package io.c360.customer.name;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Which characters and syllables are Chinese surnames. */
final class Surnames {

	private static final String SINGLE = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛奚范彭郎"
			+ "鲁韦昌马苗方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮卞齐康伍余元卜顾孟黄穆萧" + "尹姚邵湛汪祁毛禹狄米贝臧计伏戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻贾路娄危江童颜郭梅盛林刁"
			+ "钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇" + "邢滑裴陆荣翁荀羊於惠甄曲封芮羿储靳汲邴糜段富巫乌焦巴弓牧隗车侯宓班仲伊宫宁仇栾暴甘钭厉戎祖武"
			+ "符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥苍闻莘党翟谭贡劳逄姬申扶" + "堵冉宰郦雍郤璩桑桂濮牛寿边扈燕冀郏浦尚农温庄晏柴瞿阎充慕连茹习宦艾容向古易慎戈廖庾终暨居衡步"
			+ "都耿匡国文寇广禄阙欧沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶曾毋沙乜鞠须巢关蒯相查荆游竺权" + "逯盖益桓肖付代丛闫岳涂帅麦冼邝朴隋佘谌练揭缑仝褟区植粟覃芦兰成原官苟";

	private static final Set<String> COMPOUND = Set.of("欧阳", "上官", "司马", "诸葛", "司徒", "东方", "独孤", "慕容", "皇甫", "尉迟", "长孙",
			"宇文", "夏侯", "令狐", "公孙", "南宫", "西门", "端木", "轩辕", "澹台", "赫连", "闻人", "呼延", "钟离");

	private static final Set<String> PINYIN = new HashSet<>();

	static {
		for (int i = 0; i < SINGLE.length(); i++) {
			PINYIN.add(Pinyin.surname(SINGLE.substring(i, i + 1)));
		}
		COMPOUND.forEach(name -> PINYIN.add(Pinyin.joined(name)));
	}

	private static final Pattern SYLLABLES = Pattern
		.compile("((zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|"
				+ "ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u|v)){1,2}");

	private Surnames() {
	}

	/** How many characters of a Han name are the surname: 2 for the compound ones. */
	static int length(String han) {
		return (han.length() > 2 && COMPOUND.contains(han.substring(0, 2))) ? 2 : 1;
	}

	/**
	 * How many letters of a pinyin name in one word are the surname; 0 when it is no such
	 * word.
	 */
	static int prefix(String word) {
		for (int length = Math.min(6, word.length() - 2); length >= 2; length--) {
			if (PINYIN.contains(word.substring(0, length)) && SYLLABLES.matcher(word.substring(length)).matches()) {
				return length;
			}
		}
		return 0;
	}

	static boolean isSurname(String han) {
		return (han.length() == 1) ? SINGLE.contains(han) : COMPOUND.contains(han);
	}

	static boolean isSyllable(String word) {
		return word.length() <= 6 && SYLLABLES.matcher(word).matches();
	}

	static boolean isPinyin(String word) {
		return PINYIN.contains(word);
	}

}
