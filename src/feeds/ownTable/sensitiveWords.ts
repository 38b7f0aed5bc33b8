import { wordList } from './headerWords.ts';

/** Headers of columns that hold data of persons, in the languages that such tables are met in; as `headerWords` gives them. */
export const PERSON_NAMES = wordList(
  'full name|first name|last name|middle name|given name|family name|surname|forename',
  'fullname|firstname|lastname|nickname|patronymic|person name|name of person',
  'beneficiary name|name of beneficiary|respondent|respondent name|interviewer',
  'enumerator|contact person|contact name|focal point|head of household|hoh name',
  'hhh name|mother name|father name|guardian|patient name|victim name|submitted by',
  'username|key informant|nombres|nombre completo|apellido|apellidos|nombre y apellido',
  'encuestador|prenom|prenoms|nom et prenom|nom de famille|nom complet|beneficiaire',
  'vorname|nachname|familienname|cognome|apelido|sobrenome|nome completo|soyad|soyadi',
  'ad soyad|adi soyadi|имя|фамилия|отчество|фио|імя|прізвище|піб|الاسم|اسم|الاسم الكامل',
  'اسم العائلة|نام|نام خانوادگی',
);

export const PERSON_CONTACTS = wordList(
  'phone|phone number|telephone|tel|mobile|mobile number|cell phone|whatsapp|cellphone',
  'fax|telefono|celular|telefone|telefon|handy|numero de telephone|telegram|viber|skype',
  'facebook|contact number|contact no|ip address|email|e mail|mail|email address|correo',
  'correo electronico|courriel|телефон|мобильный|почта|електронна пошта|هاتف|الهاتف',
  'رقم الهاتف|ایمیل|home address|street address|postal address|street|direccion|adresse',
  'anschrift|domicilio|адрес|адреса|العنوان',
);

export const PERSON_NUMBERS = wordList(
  'passport|passport no|passport number|national id|national id number|id card',
  'id number|identity number|identity card|identity document|document number|ssn',
  'social security number|tax id|tazkira|tazkera|cedula|dni|curp|cnic|ration card',
  'progres id|proges id|individual id|unhcr id|case number|case id|registration number',
  'driving licence|iban|bank account|account number|pasaporte|passeport|reisepass',
  'carte d identite|numero de document|kimlik no|паспорт|инн|снилс|رقم الهوية',
  'جواز السفر|رقم الجواز|کد ملی',
);

export const PERSON_BIRTHS = wordList(
  'date of birth|dob|birth date|birthdate|birthday|year of birth|place of birth',
  'fecha de nacimiento|date de naissance|geburtsdatum|data de nascimento',
  'data di nascita|dogum tarihi|дата рождения|дата народження|تاريخ الميلاد|تاریخ تولد',
);

export const COORDINATES = wordList(
  'lat|latitude|lon|lng|long|longitude|latlon|lat lon|latlng|lat long|gps|coordinate',
  'coordinates|coords|geolocation|geopoint|geom|geometry|centroid|centroid lat',
  'centroid lon|lat min|lat max|lon min|lon max|wkt|latitud|longitud|coordenadas',
  'coordonnees|breitengrad|langengrad|koordinaten|широта|долгота|довгота|координаты',
  'خط العرض|خط الطول|إحداثيات',
);

/** Finer than the second administrative level: sites, settlements, households. */
export const FINE_PLACES = wordList(
  'site|site name|site id|site code|camp|camp name|village|village name|settlement',
  'settlement name|locality|locality name|community|community name|neighbourhood',
  'neighborhood|block|shelter name|collective centre|collective center|household id',
  'hh id|household number|facility|facility name|school name|hospital name',
  'locations name|location name|gps location|area name|adm3|adm4|adm5|admin3|admin4',
  'admin5|admin 3|admin 4|adm 3|adm 4|admin level 3|admin level 4|payam|boma',
  'subdistrict|sub district|ward|barrio|localidad|aldea|vereda|campamento|quartier',
  'localite|village nom|lager|dorf|koy|mahalle|kamp|село|деревня|лагерь|громада|قرية',
  'مخيم|الحي|الموقع',
);
