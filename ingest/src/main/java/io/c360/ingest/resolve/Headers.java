package io.c360.ingest.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What well-known column headers mean, in English and Chinese. */
final class Headers {

	static final String ID = "id";

	static final String SOURCE = "source";

	static final String IGNORED = "ignore";

	static final String MIDDLE_NAME = "middleName";

	static final String BIRTH_YEAR = "birthYear";

	static final String BIRTH_MONTH = "birthMonth";

	static final String BIRTH_DAY = "birthDay";

	private static final Map<String, String> KNOWN = new HashMap<>();

	static {
		know(ID, "id recordid recid recno recordno uniqueid uuid key rowid personid customerid custid partyid clientid memberid 编号 客户编号 记录编号 客户号");
		know(SOURCE, "source datasource sourcesystem sourcedataset system 来源 来源系统 数据来源");
		know("fullName",
				"fullname name customername personname displayname primarynamefull namefull nativenamefull 姓名 客户姓名 客户名称 名称 用户名");
		know("familyName",
				"familyname surname lastname lname lnamec1 last nachname nom familienname namelast primarynamelast sname 姓 姓氏");
		know("givenName",
				"givenname firstname forename fname fnamec1 forename1 christianname1 gname prenom vorname givennames fname first namefirst primarynamefirst christianname 名 名字");
		know(MIDDLE_NAME,
				"middlename mname fnamec2 secondname forename2 middlenames middle middleinitial namemiddle primarynamemiddle othernames");
		know("formerName", "formername previousname maidenname alias aka nickname othername 曾用名 别名");
		know("organizationName",
				"organizationname organisationname companyname company businessname orgname nameorg primarynameorg secondarynameorg tradingname 公司 单位名称 企业名称 公司名称");
		know("gender", "gender sex 性别");
		know(BIRTH_YEAR, "birthyear yearofbirth yob by byear dobyear bdyear 出生年");
		know(BIRTH_MONTH, "birthmonth monthofbirth mob bm bmonth dobmonth bdmonth");
		know(BIRTH_DAY, "dayofbirth bd bday dobday bdday");
		know("birthDate",
				"birthdate dob dateofbirth birthday birth datebirth borndate geburtsdatum dateborn born 出生日期 生日 出生年月日");
		know("residentId",
				"residentid idcard idcardno idcardnumber idnumber idno certno citizenid 身份证 身份证号 身份证号码 证件号码 证件号");
		know("passport", "passport passportno passportnumber 护照 护照号");
		know("taxId",
				"taxid taxidnumber taxnumber vat vatnumber ein leinumber businesslicence businesslicense 税号 统一社会信用代码 营业执照");
		know("socialSecurity", "ssn ssnno socsec ssnnumber socialsecurity socialsecuritynumber socsecid soc");
		know("driverLicence", "driverlicence driverlicense driverslicensenumber driverslicense dlnumber licencenumber");
		know("nationalId", "nationalid nationalidnumber nin nhsnumber");
		know("mobile",
				"mobile mobilephone mobilenumber cell cellphone msisdn phone phonenumber phoneno telephone tel telno contactnumber phone1 phone2 mobile1 mobile2 手机 手机号 手机号码 联系电话 电话 电话号码 联系方式");
		know("landline", "landline homephone fixedline workphone officephone fixedphone 座机 固定电话 固话");
		know("email", "email emailaddress mail emailid email1 email2 邮箱 电子邮箱 电子邮件");
		know("address",
				"address addr street streetaddress street1 street2 address1 address2 address3 addressline1 addressline2 addrline1 addrline2 addrfull streetname streetnumber stno streetno add1 add2 house housenumber houseno unitnumber apt flat unit fulladdress residentialaddress homeaddress postaladdress 地址 住址 家庭住址 联系地址 详细地址 通讯地址");
		know("city", "city cityname town suburb area locality addrcity municipality 城市 市 所在城市");
		know("postCode",
				"postcode zip zipcode postalcode postcodefake areacode plz pcode postal zip5 zcta addrpostalcode 邮编 邮政编码");
		know("account", "account accountno accountnumber accountid billingaccount 账户 账号 帐号");
		know("loyaltyCard", "loyaltycard loyalty cardno cardnumber membershipnumber membercard 会员卡 会员卡号 卡号");
		know("device", "device imei deviceid imsi 设备 设备号 串号");
		know("occupation", "occupation job jobrole role position jobtitle profession 职业");
		know("region", "region state province addrstate county statecode stateprovince 省 省份");
		know("birthPlace", "birthplace placeofbirth pob cityofbirth 出生地 籍贯");
		know("employer", "employer employername workplace 工作单位");
	}

	private Headers() {
	}

	/**
	 * Whether a file looks like an operator's: Chinese headers, resident IDs or numbers
	 * of subscribers.
	 */
	static boolean areTelecom(List<String> headers) {
		return headers.stream()
			.anyMatch(header -> attribute(header).equals("residentId") || folded(header).equals("msisdn")
					|| (!attribute(header).equals(IGNORED) && header.codePoints()
						.anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)));
	}

	/** The attribute that a header stands for, or {@link #IGNORED}. */
	static String attribute(String header) {
		return KNOWN.getOrDefault(folded(header), IGNORED);
	}

	static String folded(String header) {
		return header.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-.()\\ufeff]", "");
	}

	private static void know(String attribute, String headers) {
		for (var header : headers.split(" ", -1)) {
			KNOWN.put(header, attribute);
		}
	}

}
