import type { Code } from '../../analysis/features/completion/context.ts';

/** ISO 4217: the currencies in use, without metals, funds and units of account. */
const currencies =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG';

/** ISO 3166-1, two letters. */
const countries =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';

export interface Codes {
  readonly currencies: readonly Code[];
  readonly countries: readonly Code[];
}

const known = new Map<string, Codes>();

/** The codes of currencies and countries, with their names in a language; in English where the language is not known. */
export function codesIn(locale: string): Codes {
  let codes = known.get(locale);
  if (!codes) {
    codes = {
      currencies: namedIn(locale, 'currency', currencies.split(' ')),
      countries: namedIn(locale, 'region', countries.split(' ')),
    };
    known.set(locale, codes);
  }
  return codes;
}

function namedIn(locale: string, type: 'currency' | 'region', codes: readonly string[]): Code[] {
  const names = namesIn(locale, type);
  return codes.map((code) => {
    const name = names.of(code);
    return { code, name: name === code ? undefined : name };
  });
}

function namesIn(locale: string, type: 'currency' | 'region'): Intl.DisplayNames {
  try {
    return new Intl.DisplayNames([locale, 'en'], { type });
  } catch {
    // The client calls its language by a name that is none.
    return new Intl.DisplayNames(['en'], { type });
  }
}
