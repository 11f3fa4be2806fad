package io.c360.customer.identity;

import java.util.Locale;
import java.util.Set;

/** Values that stand for nothing: what people type to get past a mandatory field. */
final class Junk {

	private static final Set<String> WORDS = Set.of("", "unknown", "unkown", "none", "null", "nil", "n/a", "na", "nan",
			"n.a.", "test", "tests", "tester", "testing", "test test", "testuser", "test user", "dummy", "default",
			"anonymous", "xxx", "xx", "xxxx", "x", "-", "--", ".", "?", "??", "???", "0", "00", "000", "0000", "000000",
			"00000", "00000000", "111111", "123456", "999999", "99999", "no name", "noname", "no", "not known",
			"not available", "tbd", "missing", "undefined", "无", "无名", "无名氏", "未知", "不详", "测试", "测试用户", "测试数据", "测试客户",
			"匿名", "匿名用户", "暂无", "没有", "空", "客户", "用户", "张三李四", "散客", "先生", "女士", "未填写", "保密");

	private static final Set<String> EMAILS = Set.of("test@test.com", "a@a.com", "unknown@unknown.com", "none@none.com",
			"no@no.com", "noemail@noemail.com", "na@na.com", "test@example.com", "123@qq.com", "123456@qq.com",
			"1@qq.com", "test@163.com", "noreply@example.com", "null@null.com", "x@x.com", "abc@abc.com");

	/** Mailboxes of an organisation, not of a person. */
	private static final Set<String> ROLES = Set.of("info", "sales", "admin", "office", "contact", "support", "hello",
			"noreply", "no-reply", "service", "kefu", "customerservice", "enquiries", "webmaster", "postmaster", "hr",
			"mail", "email", "reception", "accounts", "billing", "help");

	private final Set<String> more;

	Junk(Set<String> more) {
		this.more = more;
	}

	boolean is(String value) {
		var folded = value.strip().toLowerCase(Locale.ROOT);
		return WORDS.contains(folded) || this.more.contains(folded);
	}

	boolean isEmail(String normalised) {
		return normalised.isEmpty() || EMAILS.contains(normalised) || this.more.contains(normalised)
				|| ROLES.contains(normalised.substring(0, normalised.indexOf('@')))
				|| is(normalised.substring(0, normalised.indexOf('@')));
	}

	/** One character repeated, or a counting sequence. */
	boolean isCode(String value) {
		if (value.length() < 3 || this.more.contains(value.toLowerCase(Locale.ROOT))) {
			return true;
		}
		return value.chars().allMatch(c -> c == value.charAt(value.length() - 1)) || "0123456789".contains(value)
				|| ("01234567890123456789".contains(value) && value.length() > 5);
	}

}
