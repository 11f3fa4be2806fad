package io.c360.ingest.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a header means by its words, when nobody wrote down the whole:
 * {@code cust_first_nm}, {@code resCityDesc}, 联系人手机.
 */
final class HeaderWords {

	private static final Pattern BORDERS = Pattern.compile("[\\s_\\-./()#:*'\"\\ufeff]+|(?<=[a-z])(?=[A-Z])");

	/** Words that say whose or in what form, not what. */
	private static final Set<String> DECORATION = Set.of("cust", "customer", "client", "member", "person", "patient",
			"student", "employee", "subscriber", "contact", "holder", "owner", "user", "primary", "current", "main",
			"res", "residential", "residence", "mailing", "legal", "full", "cd", "code", "desc", "description", "txt",
			"text", "nm", "val", "value", "field", "col", "column", "str", "string", "nbr", "num", "number", "no", "dt",
			"the", "of", "orig", "original", "raw", "clean", "std", "norm", "de", "du", "di", "da", "do", "le", "la",
			"1", "2", "3", "01", "02", "a", "b", "l", "r", "x", "y");

	/**
	 * Words by which a header says something about another column, or about the record.
	 */
	private static final Set<String> ASIDE = Set.of("type", "status", "created", "updated", "modified", "inserted",
			"load", "expiry", "expires", "start", "end", "count", "score", "flag", "amount", "lat", "lon", "lng",
			"latitude", "longitude", "country", "relationship", "race", "ethnicity", "party", "language", "guardian",
			"verified", "consent", "registered", "signup", "join", "copy", "prefix", "title", "salutation", "parent",
			"spouse", "father", "mother", "emergency");

	private static final Pattern HAN_ASIDE = Pattern.compile("类型|状态|时间|等级|类别|套餐|金额|备注|是否|渠道|开户|入网|注册日|有效");

	/** Tried in this order: the more telling word first. */
	private static final List<Map.Entry<Pattern, String>> TELLING = List.of(telling("e-?mails?|mail", "email"),
			telling("ssn|socsec", "socialSecurity"), telling("passport", "passport"),
			telling("zip|zip5|zipcode|postcode|postal|plz", "postCode"), telling("dob|birthdate|birthday", "birthDate"),
			telling("birth year|year birth", "birthYear"), telling("birth", "birthDate"),
			telling("mobile|cell|cellphone|phone|telephone|tel|telefon", "mobile"),
			telling("city|town|suburb|municipality", "city"), telling("county|state|province|region", "region"),
			telling("addr|address|street|road|apt|unit|house", "address"),
			telling("company|business|organi[sz]ation|org|firm", "organizationName"),
			telling("first (.* )?(last|surname)|given (.* )?family", "fullName"),
			telling("first|given|forename|fname", "givenName"), telling("last|surname|family|lname", "familyName"),
			telling("middle|midl|mid", Headers.MIDDLE_NAME), telling("suffix|sufx", Headers.NAME_SUFFIX),
			telling("maiden|former|alias|aka", "formerName"), telling("gender|sex", "gender"),
			telling("name", "fullName"), telling("occupation|job|profession", "occupation"),
			telling("employer", "employer"), telling("account|acct", "account"));

	private static final List<Map.Entry<Pattern, String>> HAN = List.of(han("公司名|企业名|单位名|商户名", "organizationName"),
			han("身份证|证件号", "residentId"), han("信用代码|税号|执照", "taxId"), han("邮编|邮政", "postCode"), han("邮箱|邮件", "email"),
			han("手机|联系电话|移动电话|联系号", "mobile"), han("座机|固话|固定电话", "landline"), han("电话", "mobile"),
			han("地址|住址", "address"), han("出生地|籍贯", "birthPlace"), han("出生|生日", "birthDate"), han("性别", "gender"),
			han("城市|地市", "city"), han("省", "region"), han("姓名|客户名|用户名|联系人|机主", "fullName"), han("职业", "occupation"),
			han("账号|帐号|账户", "account"), han("会员卡|卡号", "loyaltyCard"));

	private HeaderWords() {
	}

	private static Map.Entry<Pattern, String> telling(String words, String attribute) {
		return Map.entry(Pattern.compile("(.* )?(" + words + ")( .*)?"), attribute);
	}

	private static Map.Entry<Pattern, String> han(String words, String attribute) {
		return Map.entry(Pattern.compile(".*(" + words + ").*"), attribute);
	}

	/** The attribute, or {@link Headers#IGNORED} when the words say nothing known. */
	static String attribute(String header, Map<String, String> known) {
		if (header.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) {
			return HAN_ASIDE.matcher(header).find() ? Headers.IGNORED : first(header, HAN);
		}
		var words = words(header);
		if (words.isEmpty() || words.stream().anyMatch(ASIDE::contains)) {
			return Headers.IGNORED;
		}
		var core = words.stream().filter(word -> !DECORATION.contains(word)).toList();
		var whole = core.isEmpty() ? null : known.get(String.join("", core));
		if (whole != null && !whole.equals(Headers.ID)) {
			return whole;
		}
		return first(String.join(" ", words), TELLING);
	}

	/** True when a header says that its column is about something else. */
	static boolean isAside(String header) {
		return HAN_ASIDE.matcher(header).find() || words(header).stream().anyMatch(ASIDE::contains);
	}

	private static String first(String text, List<Map.Entry<Pattern, String>> rules) {
		return rules.stream()
			.filter(rule -> rule.getKey().matcher(text).matches())
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(Headers.IGNORED);
	}

	private static List<String> words(String header) {
		var result = new ArrayList<String>();
		for (var word : BORDERS.split(header, -1)) {
			var folded = Headers.folded(word);
			if (!folded.isEmpty()) {
				result.add(folded);
			}
		}
		return result;
	}

}
