/**
 * ISO 3166-1 alpha-3 for a country as UNHCR, OCHA and IDMC write it; empty where the name is no one country
 * ("Others", "Various", "Serbia and Kosovo: S/RES/1244 (1999)") or is not known. Nothing is matched by likeness.
 * @example placeCodeOf('Dem. Rep. of the Congo') // 'COD'
 * @example placeCodeOf('Others') // ''
 */
export function placeCodeOf(name: string): string {
  return codesByName().get(keyOf(name)) ?? '';
}

/**
 * The name of a country by its ISO code, for files that name codes alone; null where it is none.
 * @example placeNameOf('TUR') // 'Türkiye'
 */
export function placeNameOf(code: string): string | null {
  return namesByCode().get(code) ?? null;
}

/** One country a line: code, the name shown, then other spellings in use. */
const COUNTRIES = `
ABW Aruba
AFG Afghanistan
AGO Angola
AIA Anguilla
ALB Albania
AND Andorra
ARE United Arab Emirates
ARG Argentina
ARM Armenia
ASM American Samoa
ATG Antigua and Barbuda
AUS Australia
AUT Austria
AZE Azerbaijan
BDI Burundi
BEL Belgium
BEN Benin
BES Bonaire, Sint Eustatius and Saba|Bonaire, Saint Eustatius and Saba
BFA Burkina Faso
BGD Bangladesh
BGR Bulgaria
BHR Bahrain
BHS Bahamas|The Bahamas
BIH Bosnia and Herzegovina|Bosnia & Herzegovina
BLR Belarus
BLZ Belize
BMU Bermuda
BOL Bolivia|Bolivia (Plurinational State of)|Plurinational State of Bolivia
BRA Brazil
BRB Barbados
BRN Brunei Darussalam|Brunei
BTN Bhutan
BWA Botswana
CAF Central African Republic|Central African Rep.|Central African Rep
CAN Canada
CHE Switzerland
CHL Chile
CHN China|People's Republic of China
CIV Côte d'Ivoire|Cote d'Ivoire|Ivory Coast
CMR Cameroon
COD Democratic Republic of the Congo|Dem. Rep. of the Congo|Dem. Rep. Congo|DR Congo|DRC|Congo, Democratic Republic of the|Congo, Dem. Rep.|Democratic Republic of Congo|Congo (Democratic Republic of the)
COG Congo|Republic of the Congo|Congo, Republic of|Congo, Republic of the|Rep. of the Congo|Congo, Rep.
COK Cook Islands
COL Colombia
COM Comoros
CPV Cabo Verde|Cape Verde
CRI Costa Rica
CUB Cuba
CUW Curaçao|Curacao
CYM Cayman Islands
CYP Cyprus
CZE Czechia|Czech Republic|Czech Rep.
DEU Germany
DJI Djibouti
DMA Dominica
DNK Denmark
DOM Dominican Republic|Dominican Rep.
DZA Algeria
ECU Ecuador
EGY Egypt
ERI Eritrea
ESH Western Sahara
ESP Spain
EST Estonia
ETH Ethiopia
FIN Finland
FJI Fiji
FRA France
FSM Micronesia (Federated States of)|Micronesia|Federated States of Micronesia
GAB Gabon
GBR United Kingdom|United Kingdom of Great Britain and Northern Ireland|UK of Great Britain and Northern Ireland|Great Britain
GEO Georgia
GHA Ghana
GIB Gibraltar
GIN Guinea
GLP Guadeloupe
GMB Gambia|The Gambia|Gambia (Republic of The)
GNB Guinea-Bissau|Guinea Bissau
GNQ Equatorial Guinea
GRC Greece
GRD Grenada
GTM Guatemala
GUF French Guiana
GUM Guam
GUY Guyana
HKG China, Hong Kong SAR|Hong Kong SAR, China|Hong Kong|China, Hong Kong Special Administrative Region
HND Honduras
HRV Croatia
HTI Haiti
HUN Hungary
IDN Indonesia
IND India
IRL Ireland
IRN Iran (Islamic Republic of)|Iran (Islamic Rep. of)|Islamic Rep. of Iran|Islamic Republic of Iran|Iran
IRQ Iraq
ISL Iceland
ISR Israel
ITA Italy
JAM Jamaica
JOR Jordan
JPN Japan
KAZ Kazakhstan
KEN Kenya
KGZ Kyrgyzstan|Kyrgyz Republic
KHM Cambodia
KIR Kiribati
KNA Saint Kitts and Nevis|St. Kitts and Nevis
KOR Republic of Korea|Rep. of Korea|South Korea|Korea, Republic of
KWT Kuwait
LAO Lao People's Democratic Republic|Lao People's Dem. Rep.|Lao PDR|Laos
LBN Lebanon
LBR Liberia
LBY Libya|Libyan Arab Jamahiriya
LCA Saint Lucia|St. Lucia
LIE Liechtenstein
LKA Sri Lanka
LSO Lesotho
LTU Lithuania
LUX Luxembourg
LVA Latvia
MAC China, Macao SAR|Macao|Macao SAR, China|China, Macao Special Administrative Region
MAR Morocco
MCO Monaco
MDA Republic of Moldova|Moldova|Rep. of Moldova|Moldova, Republic of
MDG Madagascar
MDV Maldives
MEX Mexico
MHL Marshall Islands
MKD North Macedonia|The former Yugoslav Republic of Macedonia|The former Yugoslav Rep. of Macedonia|Republic of North Macedonia
MLI Mali
MLT Malta
MMR Myanmar
MNE Montenegro
MNG Mongolia
MNP Northern Mariana Islands
MOZ Mozambique
MRT Mauritania
MSR Montserrat
MTQ Martinique
MUS Mauritius
MWI Malawi
MYS Malaysia
MYT Mayotte
NAM Namibia
NCL New Caledonia
NER Niger
NFK Norfolk Island
NGA Nigeria
NIC Nicaragua
NIU Niue
NLD Netherlands|Netherlands (Kingdom of the)|The Netherlands
NOR Norway
NPL Nepal
NRU Nauru
NZL New Zealand
OMN Oman
PAK Pakistan
PAN Panama
PER Peru
PHL Philippines|The Philippines
PLW Palau
PNG Papua New Guinea
POL Poland
PRI Puerto Rico
PRK Democratic People's Republic of Korea|Dem. People's Rep. of Korea|DPR Korea|North Korea
PRT Portugal
PRY Paraguay
PSE State of Palestine|Palestinian|Palestine|occupied Palestinian territory|Occupied Palestinian Territories
PYF French Polynesia
QAT Qatar
REU Réunion|Reunion
ROU Romania
RUS Russian Federation|Russia
RWA Rwanda
SAU Saudi Arabia
SDN Sudan
SEN Senegal
SGP Singapore
SLB Solomon Islands
SLE Sierra Leone
SLV El Salvador
SMR San Marino
SOM Somalia
SPM Saint Pierre and Miquelon|St. Pierre and Miquelon
SRB Serbia
SSD South Sudan
STP Sao Tome and Principe|São Tomé and Príncipe
SUR Suriname
SVK Slovakia|Slovak Republic
SVN Slovenia
SWE Sweden
SWZ Eswatini|Swaziland
SXM Sint Maarten (Dutch part)|Sint Maarten
SYC Seychelles
SYR Syrian Arab Republic|Syrian Arab Rep.|Syria
TCA Turks and Caicos Islands
TCD Chad
TGO Togo
THA Thailand
TJK Tajikistan
TKM Turkmenistan
TLS Timor-Leste
TON Tonga
TTO Trinidad and Tobago
TUN Tunisia
TUR Türkiye|Turkey|Turkiye|Republic of Türkiye
TUV Tuvalu
TWN Taiwan|Taiwan, Province of China
TZA United Republic of Tanzania|United Rep. of Tanzania|Tanzania|Tanzania, United Republic of
UGA Uganda
UKR Ukraine
URY Uruguay
USA United States of America|United States|USA
UZB Uzbekistan
VAT Holy See|Vatican City
VCT Saint Vincent and the Grenadines|St. Vincent and the Grenadines
VEN Venezuela (Bolivarian Republic of)|Venezuela|Bolivarian Republic of Venezuela|Venezuela (Bolivarian Rep. of)
VGB British Virgin Islands
VIR United States Virgin Islands|US Virgin Islands
VNM Viet Nam|Vietnam
VUT Vanuatu
WLF Wallis and Futuna Islands|Wallis and Futuna
WSM Samoa
YEM Yemen
ZAF South Africa
ZMB Zambia
ZWE Zimbabwe
`;

type Entry = readonly [code: string, names: readonly string[]];

let entries: readonly Entry[] | null = null;
let byName: ReadonlyMap<string, string> | null = null;
let byCode: ReadonlyMap<string, string> | null = null;

function countries(): readonly Entry[] {
  entries ??= COUNTRIES.trim()
    .split('\n')
    .map((line) => [line.slice(0, 3), line.slice(4).split('|')] as const);
  return entries;
}

function codesByName(): ReadonlyMap<string, string> {
  byName ??= new Map(
    countries().flatMap(([code, names]) => names.map((name) => [keyOf(name), code] as const)),
  );
  return byName;
}

function namesByCode(): ReadonlyMap<string, string> {
  byCode ??= new Map(countries().map(([code, [name = code]]) => [code, name] as const));
  return byCode;
}

/** Letter case, stray spaces and the shape of an apostrophe tell no countries apart. */
function keyOf(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[’‘`´]/g, "'")
    .trim()
    .toLowerCase();
}
