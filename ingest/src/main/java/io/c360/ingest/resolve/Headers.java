package io.c360.ingest.resolve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What well-known column headers mean, in English and Chinese. */
final class Headers {

	static final String ID = "id";

	static final String SOURCE = "source";

	static final String IGNORED = "ignore";

	static final String MIDDLE_NAME = "middleName";

	private static final Map<String, String> KNOWN = new HashMap<>();

	static {
		know(ID, "id recordid recid uniqueid uuid key rowid personid customerid custid partyid clientid memberid 编号 客户编号 记录编号 客户号");
		know("fullName",
				"fullname name customername personname displayname primarynamefull namefull nativenamefull 姓名 客户姓名 客户名称 名称 用户名");
		know("familyName", "familyname surname lastname lname last namelast primarynamelast secondname sname 姓 姓氏");
		know("givenName", "givenname firstname forename fname first namefirst primarynamefirst christianname 名 名字");
		know(MIDDLE_NAME, "middlename mname middle middleinitial namemiddle primarynamemiddle othernames");
		know("formerName", "formername previousname maidenname alias aka nickname othername 曾用名 别名");
		know("organizationName",
				"organizationname organisationname companyname company businessname orgname nameorg primarynameorg secondarynameorg tradingname 公司 单位名称 企业名称 公司名称");
		know("gender", "gender sex 性别");
		know("birthDate", "birthdate dob dateofbirth birthday birth bday dateborn born 出生日期 生日 出生年月日");
		know("residentId",
				"residentid idcard idcardno idcardnumber idnumber idno certno citizenid 身份证 身份证号 身份证号码 证件号码 证件号");
		know("passport", "passport passportno passportnumber 护照 护照号");
		know("taxId",
				"taxid taxidnumber taxnumber vat vatnumber ein leinumber businesslicence businesslicense 税号 统一社会信用代码 营业执照");
		know("socialSecurity", "ssn ssnnumber socialsecurity socialsecuritynumber socsecid soc");
		know("driverLicence", "driverlicence driverlicense driverslicensenumber driverslicense dlnumber licencenumber");
		know("nationalId", "nationalid nationalidnumber nin nhsnumber");
		know("mobile",
				"mobile mobilephone mobilenumber cell cellphone msisdn phone phonenumber phoneno telephone tel telno contactnumber phone1 phone2 mobile1 mobile2 手机 手机号 手机号码 联系电话 电话 电话号码 联系方式");
		know("landline", "landline homephone fixedline workphone officephone fixedphone 座机 固定电话 固话");
		know("email", "email emailaddress mail emailid email1 email2 邮箱 电子邮箱 电子邮件");
		know("address",
				"address addr street streetaddress street1 street2 address1 address2 address3 addressline1 addressline2 addrline1 addrline2 addrfull streetname streetnumber housenumber houseno unitnumber fulladdress residentialaddress homeaddress postaladdress 地址 住址 家庭住址 联系地址 详细地址 通讯地址");
		know("city", "city town suburb locality addrcity municipality 城市 市 所在城市");
		know("postCode", "postcode zip zipcode postalcode postcodefake addrpostalcode 邮编 邮政编码");
		know("account", "account accountno accountnumber accountid billingaccount 账户 账号 帐号");
		know("loyaltyCard", "loyaltycard loyalty cardno cardnumber membershipnumber membercard 会员卡 会员卡号 卡号");
		know("device", "device imei deviceid imsi 设备 设备号 串号");
		know("occupation", "occupation job jobtitle profession 职业");
		know("birthPlace", "birthplace placeofbirth pob cityofbirth 出生地 籍贯");
		know("employer", "employer 工作单位");
	}

	private Headers() {
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
