package io.c360.customer.name;

import java.util.HashSet;
import java.util.Set;

/** Which characters and syllables are Chinese surnames. */
final class Surnames {

	private static final String SINGLE = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟"
			+ "姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施洪辛柯庄牛温芦骆关翟"
			+ "左齐樊耿兰焦葛俞安颜倪申季鲁祝宁柳毕殷聂岳欧甘路霍包章柴梅阮舒包纪詹盛童华项裴成欧戚喻靳车闵储单解仇查";

	private static final Set<String> COMPOUND = Set.of("欧阳", "上官", "司马", "诸葛", "司徒", "东方", "独孤", "慕容", "皇甫", "尉迟", "长孙",
			"宇文", "夏侯", "令狐", "公孙", "南宫", "西门", "端木", "轩辕", "澹台", "赫连", "闻人", "呼延", "钟离");

	private static final Set<String> PINYIN = new HashSet<>();

	static {
		for (int i = 0; i < SINGLE.length(); i++) {
			PINYIN.add(Pinyin.surname(SINGLE.substring(i, i + 1)));
		}
		COMPOUND.forEach(name -> PINYIN.add(Pinyin.joined(name)));
	}

	private Surnames() {
	}

	/** How many characters of a Han name are the surname: 2 for the compound ones. */
	static int length(String han) {
		return (han.length() > 2 && COMPOUND.contains(han.substring(0, 2))) ? 2 : 1;
	}

	static boolean isPinyin(String word) {
		return PINYIN.contains(word);
	}

}
