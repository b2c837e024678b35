/** Countries, regions and capitals, and what is of them: names also where a sentence begins with one, or nothing is written in capitals. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  (
    'afghanistan africa albania algeria america andorra angola ankara antarctica arabia argentina armenia asia australia austria ' +
    'azerbaijan bahamas bahrain balkans bangladesh barbados beijing belarus belgium belize benin berlin bermuda bhutan bolivia botswana ' +
    'brazil brunei brussels bulgaria burma burundi cairo cambodia cameroon canada canberra caribbean chad chile china colombia comoros ' +
    'congo crimea croatia cuba cyprus czech czechia delhi denmark djibouti dominica ecuador egypt england eritrea estonia eswatini ' +
    'ethiopia eurasia europe fiji finland france gabon gambia gaza geneva georgia germany ghana gibraltar greece greenland grenada ' +
    'guadeloupe guangdong guatemala guinea guyana haiti hanoi holland honduras hong hungary iceland india indonesia iran iraq ireland ' +
    'islamabad israel italy jakarta jamaica japan jerusalem jordan kazakhstan kenya kiev kiribati kong korea kosovo kuwait kyiv ' +
    'kyrgyzstan lanka laos latvia lebanon lesotho liberia libya liechtenstein lithuania london luxembourg macao macau madagascar madrid ' +
    'malawi malaysia maldives mali malta manila martinique mauritania mauritius mexico micronesia moldova monaco mongolia montenegro ' +
    'montserrat morocco moscow mozambique namibia nauru nepal netherlands nicaragua niger nigeria norway oceania oman pakistan palau ' +
    'palestine panama paraguay paris peru philippines poland portugal pyongyang qatar reunion riyadh romania rome russia rwanda samoa ' +
    'saudi scotland senegal seoul serbia seychelles shanghai siberia singapore slovakia slovenia somalia spain sudan suriname swaziland ' +
    'sweden switzerland syria taipei taiwan tajikistan tanzania tehran thailand tibet togo tokyo tonga tunisia turkey turkiye ' +
    'turkmenistan tuvalu uganda ukraine uruguay usa. uzbekistan vanuatu venezuela vietnam wales washington xinjiang yemen zambia ' +
    'zimbabwe chinese american russian japanese korean british french german european african asian arab israeli palestinian ukrainian ' +
    'indian pakistani iranian iraqi syrian turkish egyptian saudi australian canadian mexican brazilian argentine cuban venezuelan ' +
    'colombian chilean peruvian vietnamese thai filipino philippine indonesian malaysian singaporean burmese cambodian laotian ' +
    'mongolian kazakh uzbek tajik kyrgyz turkmen afghan nepali bangladeshi polish hungarian czech slovak romanian bulgarian serbian ' +
    'croatian greek italian spanish portuguese dutch belgian swiss austrian swedish norwegian danish finnish irish ethiopian kenyan ' +
    'nigerian ghanaian algerian moroccan tunisian libyan sudanese tanzanian ugandan rwandan angolan zambian taiwanese tibetan western ' +
    'eastern latin'
  ).split(' '),
);
