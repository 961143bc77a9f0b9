"""Gazetteer: where the larger towns lie.

Cities of more than some 70,000 (where German or English is spoken) to 1,000,000
people, in tenths of a degree, latitude first. Names and positions are from GeoNames
(geonames.org), under CC BY 4.0, shortened and folded; some districts were added, and
smaller towns that many people go to.
"""

from collections.abc import Iterator
from functools import cache

from walkaway_rules.matching.places.coordinates import Point

_MOST = 12
"""Letters of a town's figures."""


def lie_at(name: str) -> Iterator[Point]:
    """Given a folded name, its words joined by "_", yield where such towns lie."""
    mark = f" {name}="
    first, last = _reach(name[:1])
    at = TOWNS.find(mark, first, last)
    while at >= 0:
        begin = at + len(mark)
        figures = TOWNS[begin : begin + _MOST].split(maxsplit=1)[0]
        lat, lng = figures.split(",")
        yield Point(int(lat) / 10, int(lng) / 10)
        at = TOWNS.find(mark, at + 1, last)


@cache
def _reach(letter: str) -> tuple[int, int]:
    """Return between where the towns stand that begin with a letter."""
    first, last = TOWNS.find(f" {letter}"), TOWNS.rfind(f" {letter}")
    return first, TOWNS.find("=", last) + 1


TOWNS = """
 a_coruna=434,-84 aachen=508,61 aalborg=570,99 aalst=509,40 aarhus=562,102
 aberdeen=571,-21 abidjan=54,-40 abobo=54,-40 abu_dhabi=245,544 abuja=91,75 accra=56,-2
 adana=370,353 addis_ababa=90,387 adelaide=-349,1386 aden=128,450 agra=272,780
 ahmedabad=230,726 akron=411,-815 albacete=390,-19 alborg=570,99 albuquerque=351,-1067
 alcala_de_henares=405,-34 alcorcon=403,-38 aleppo=362,372 alexandria=312,299
 alexandria=388,-770 algiers=367,31 alicante=383,-5 alkmaar=526,47 almaty=433,769
 almelo=524,67 almere_stad=524,52 almeria=368,-25 altona=536,99 amadora=388,-92
 amarillo=352,-1018 amersfoort=522,54 amman=320,359 amritsar=316,749 amstelveen=523,49
 amsterdam=524,49 amsterdam_zuidoost=523,50 anaheim=338,-1179 anchorage=612,-1499
 anderlecht=508,43 angers=475,-6 ankara=399,329 annecy=459,61 anshan=411,1230
 antalya=369,307 antananarivo=-189,475 antibes=436,71 antwerp=512,44 antwerpen=512,44
 anvers=512,44 anyang=361,1144 apeldoorn=522,60 archway=516,-1 arequipa=-164,-715
 arezzo=435,119 arhus=562,102 arlington=327,-971 arlington=389,-771 arnhem=520,59
 arnsberg=514,81 asheville=356,-826 ashgabat=380,584 asmara=153,389 assisi=431,126
 astana=512,714 astoria=408,-739 asuncion=-253,-576 athen=380,237 athens=380,237
 atlanta=337,-844 auckland=-368,1748 augsburg=484,109 aurangabad=199,753 austin=303,-977
 aveiro=406,-87 avignon=439,48 avila=407,-47 aylesbury=518,-8 aθηva=380,237
 bad_homburg=502,86 bad_tolz=478,116 badajoz=389,-70 badalona=415,22
 baghdad=333,444 bakersfield=354,-1190 baku=404,499 bale=476,76 baltimore=393,-766
 bamako=126,-80 bamberg=499,109 bandar_lampung=-54,1053 bandung=-69,1076
 bangkok=138,1005 bangui=44,186 bannu=330,706 bao_an=226,1139 baoding=389,1155
 baoji=344,1072 baoshan=314,1215 baotou=407,1098 barcelona=414,22 bari=411,169
 barking=515,1 barnsley=536,-15 barquisimeto=101,-694 barranquilla=110,-748 basel=476,76
 basildon=516,5 basingstoke=513,-11 basrah=305,478 batam=11,1040 baton_rouge=304,-912
 battersea=515,-2 bautzen=512,144 bayan_nur=407,1074 bayonne=435,-15 bayreuth=499,116
 bazhong=319,1067 becontree=516,1 bedford=521,-5 beijing=399,1164 beirut=339,355
 bekasi=-62,1070 belem=-15,-485 belfast=546,-59 belgrad=448,205 belgrade=448,205
 belo_horizonte=-199,-439 bengaluru=130,776 benin=63,56 benin_city=63,56 beograd=448,205
 bergedorf=535,102 bergen=604,53 bergisch_gladbach=510,71 berlin=525,134 bern=469,74
 berne=469,74 bexley=514,1 beziers=433,32 bhopal=233,774 bialystok=531,232
 biarritz=435,-16 biel=471,72 bielefeld=520,85 bielsko_biala=498,190 bien_hoa=109,1068
 bijie=273,1053 bilbao=433,-29 billstedt=536,101 birkenhead=534,-30 birmingham=335,-868
 birmingham=525,-19 bishkek=429,746 bissau=119,-156 blackburn=538,-25 blackpool=538,-30
 bocholt=518,66 bochum=515,72 bogenhausen=482,116 bogor=-66,1068 bogota=46,-741
 boise=436,-1162 bologna=445,113 bolton=536,-24 bolzano=465,114 bombay=191,729
 bonn=507,71 bordeaux=448,-6 boston=424,-711 bottrop=515,69 boulder=400,-1053
 bournemouth=507,-19 bozen=465,114 bozhou=339,1158 bracknell=514,-8 bradford=538,-18
 braga=416,-84 brampton=437,-798 brasilia=-158,-479 bratislava=481,171
 braunschweig=523,105 brazzaville=-43,153 breda=516,48 bregenz=475,97 bremen=531,88
 bremerhaven=536,86 brent=516,-3 brescia=455,102 breslau=511,170 brighton=508,-1
 brigittenau=482,164 brisbane=-275,1530 bristol=515,-26 brixton=515,-1 brno=492,166
 brooklyn=407,-739 brownsville=259,-975 brugge=512,32 brunswick=523,105 brussel=509,43
 brussels=509,43 bruxelles=509,43 bucharest=444,261 bucuresti=444,261 buda=475,190
 budapest=475,190 budta=72,1244 buenos_aires=-346,-584 buffalo=429,-789 bukarest=444,261
 burgos=423,-37 burlington=434,-798 burnaby=493,-1230 burnley=538,-22 bursa=402,291
 burton_upon_trent=528,-16 busan=351,1290 bydgoszcz=531,180 bytom=503,189
 caceres=395,-64 cairns=-169,1458 cairo=301,312 calgary=511,-1141 cali=34,-765
 callao=-121,-771 caloocan=146,1210 camayenne=95,-137 cambridge=424,-711 cambridge=522,1
 camden=515,-1 campinas=-229,-471 can_tho=100,1058 canary_wharf=515,0 canberra=-353,1491
 cannes=436,70 cannock=527,-20 canterbury=513,11 cape_coral=266,-819 cape_town=-339,184
 carabanchel=404,-37 caracas=105,-669 cardiff=515,-32 carlisle=549,-29 cartagena=376,-10
 cary=358,-788 casablanca=336,-76 cascais=387,-94 castrop_rauxel=516,73 catania=375,151
 cefalu=380,140 celle=526,101 central_coast=-334,1514 cergy_pontoise=490,21
 chambery=456,59 changchun=439,1253 changde=290,1117 changsha=282,1130 changshu=316,1207
 changwon=352,1287 changzhi=362,1131 changzhou=318,1200 chaozhou=237,1166
 charleroi=504,44 charlotte=352,-808 charlottenburg=525,133 chatham=514,5
 chattanooga=350,-853 chattogram=223,918 cheb=501,124 chelmsford=517,5
 cheltenham=519,-21 chelyabinsk=552,614 chemnitz=508,129 chengdu=307,1041
 chennai=131,803 chesapeake=368,-763 chester=532,-29 chesterfield=532,-14
 chicago=419,-877 chingford=516,0 chisinau=470,289 chongqing=296,1066
 christchurch=-435,1726 chula_vista=326,-1171 chur=469,95 cincinnati=391,-845
 city_of_westminster=515,-1 ciudad_de_mexico=194,-991 ciudad_juarez=317,-1065
 ciudad_lineal=404,-37 cixi=302,1212 cleveland=415,-817 coimbatore=110,770
 colchester=519,9 colmar=481,74 cologne=509,70 colombo=-253,-492 colombo=69,798
 colorado_springs=388,-1048 columbus=325,-850 columbus=400,-830 conakry=95,-137
 copenhagen=557,126 cordoba=-314,-642 cordoba=379,-48 cork=519,-85
 corpus_christi=278,-974 cottbus=518,143 coventry=524,-15 coфия=427,233 crawley=511,-2
 crewe=531,-24 croydon=514,-1 cuenca=401,-21 curitiba=-254,-493 cuxhaven=539,87
 cypress=300,-957 czestochowa=508,191 da_nang=161,1082 daegu=359,1286 daejeon=363,1274
 dagenham=516,2 dakar=147,-174 dalian=389,1216 dallas=328,-968 damascus=335,363
 dammam=264,501 danzig=544,186 daqing=466,1250 dar_es_salaam=-68,393 darlington=545,-16
 darmstadt=499,87 datong=401,1133 davao=71,1256 dazhou=312,1075 debrecen=475,216
 deer_valley=337,-1121 delft=520,44 delhi=286,772 delhi=287,772 delmenhorst=531,86
 den_haag=521,43 denver=397,-1050 depok=-64,1068 derby=529,-15 derry=550,-73
 des_moines=416,-936 detmold=519,89 detroit=423,-830 deurne=512,45 deventer=523,62
 dhaka=237,904 dhanbad=238,864 dijon=473,50 dili=-86,1256 diyarbakir=379,402
 djibouti=116,431 dobling=482,163 dodoma=-62,357 doebling=482,163 doha=253,515
 dombivali=192,731 donaustadt=482,165 doncaster=535,-11 dongguan=230,1137
 dordrecht=518,47 dornbirn=474,97 dorsten=517,70 dortmund=515,75 douala=40,97
 drammen=597,102 dresden=511,137 dubai=251,553 dublin=533,-62 dudley=525,-21
 dueren=508,65 duesseldorf=512,68 duisburg=514,68 dundee=565,-30 durban=-299,310
 duren=508,65 durham=360,-789 dushanbe=385,688 dusseldorf=512,68
 east_chattanooga=351,-852 east_flatbush=407,-739 east_helsinki=602,251
 east_jerusalem=318,352 east_kilbride=558,-42 east_new_york=407,-739 eastbourne=508,3
 ecatepec_de_morelos=196,-991 edinburgh=560,-32 edmonton=516,-1 edmonton=536,-1135
 eimsbuettel=536,100 eimsbuttel=536,100 eindhoven=514,55 eixample=414,22
 el_paso=318,-1065 elche=383,-7 elk_grove=384,-1214 emden=534,72 enfield_town=517,-1
 enschede=522,69 erbil=362,440 erfurt=510,110 erlangen=496,110 esbjerg=555,85
 escondido=331,-1171 espoo=602,247 esslingen=487,93 etobicoke=436,-796 eugene=441,-1231
 evora=386,-79 exeter=507,-35 faisalabad=314,731 falmouth=502,-51 faridabad=284,773
 faro=370,-79 favoriten=482,164 fayetteville=351,-789 feldkirch=472,96
 fengxiang=309,1215 fes=340,-50 figueres=423,30 firenze=438,112 flensburg=548,94
 florence=438,112 florenz=438,112 floridsdorf=482,164 fontana=341,-1174
 fort_collins=406,-1051 fort_lauderdale=261,-801 fort_wayne=411,-851 fort_worth=327,-973
 fortaleza=-37,-385 foshan=230,1131 frankfurt=501,87 frankfurt_am_main=501,87
 freetown=85,-132 freiburg=480,79 fremont=375,-1220 fresno=367,-1198 fribourg=468,72
 friedrichshafen=477,95 friedrichshain=525,134 friedrichshain=525,135 frisco=332,-968
 fuencarral=405,-37 fuencarral_el_pardo=405,-37 fuenfhaus=482,163 fuenlabrada=403,-38
 fuerth=495,110 fuessen=476,107 fukuoka=336,1304 fulda=506,97 fulham=515,-2
 funfhaus=482,163 furth=495,110 fushun=419,1239 fussen=476,107 fuyang=329,1158
 fuzhou=261,1193 fuzhou=280,1163 fylde=538,-29 gaborone=-247,259 galway=533,-91
 gand=510,37 ganzhou=258,1149 garden_grove=338,-1179 garmisch=475,111
 gasteiz_vitoria=428,-27 gateshead=550,-16 gatineau=455,-757 gaziantep=371,374
 gazipur=240,904 gdansk=544,186 gdynia=545,185 geelong=-381,1444 gelsenkirchen=515,71
 geneva=462,61 geneve=462,61 genf=462,61 genoa=444,89 genova=444,89 gent=510,37
 genua=444,89 george_town=54,1003 georgetown=68,-582 gera=509,121 gesundbrunnen=526,134
 getafe=403,-37 ghaziabad=287,774 ghent=510,37 giessen=506,87 gijon=435,-57
 gilbert=334,-1118 gillingham=514,5 girona=420,28 giza=300,312 gladbeck=516,70
 glasgow=559,-43 glendale=335,-1122 glendale=341,-1183 gliwice=503,187
 gloucester=454,-756 gloucester=519,-22 goerlitz=512,150 goettingen=515,99
 goiania=-167,-493 gold_coast=-280,1534 gorakhpur=294,757 gorlitz=512,150 goslar=519,104
 gosport=508,-11 goteborg=577,120 gotha=509,107 gothenburg=577,120 gottingen=515,99
 gouda=520,47 goyang_si=377,1268 gqeberha=-340,256 granada=372,-36
 grand_prairie=327,-970 grand_rapids=430,-857 grays=515,3 graz=471,154
 greater_sudbury=465,-810 greensboro=361,-798 greifswald=541,134 grenoble=452,57
 grimsby=536,-1 groningen=532,66 guadalajara=207,-1033 guangzhou=231,1132
 guankou=282,1136 guarulhos=-235,-465 guatemala=146,-905 guatemala_city=146,-905
 guayaquil=-22,-799 guetersloh=519,84 guigang=231,1096 guildford=512,-6 guilin=253,1103
 guimaraes=414,-83 guiyang=266,1067 gujranwala=322,742 gutersloh=519,84 gwalior=262,782
 gwangju=352,1269 haag=521,43 haarlem=524,46 hackney=515,0 hagen=514,75 haikou=200,1103
 haiphong=209,1067 halifax=446,-636 halifax=537,-18 halle_saale=515,120 hamburg=536,100
 hamburg_mitte=536,100 hamburg_nord=536,100 hameln=521,94 hamilton=-378,1753
 hamilton=433,-798 hamm=517,78 hanau=501,89 hanau_am_main=501,89 handan=366,1145
 hangzhou=303,1202 hannover=524,97 hanoi=210,1058 hanover=524,97 hanzhong=331,1070
 harare=-178,311 harbin=458,1266 harburg=535,100 harlow=518,1 harrogate=540,-15
 harrow=516,-3 hartlepool=547,-12 hasselt=509,53 hastings=509,6 havana=231,-824
 hayward=377,-1221 heerlen=509,60 hefei=319,1173 heidelberg=494,87 heilbronn=491,92
 hellersdorf=525,136 helmond=515,57 helsingborg=560,127 helsingfors=602,249
 helsinki=602,249 hemel_hempstead=518,-4 henderson=360,-1150 hengelo=523,68
 hengyang=269,1126 herne=515,72 heshan=286,1123 heze=352,1155 hezhou=244,1116
 hialeah=259,-803 high_peak=534,-18 high_wycombe=516,-7 hildesheim=522,100
 hilversum=522,52 hiroshima=344,1324 ho_chi_minh=108,1066 hobart=-429,1473
 hohhot=408,1117 hollywood=341,-1183 hong_kong=223,1142 hong_kong_island=223,1142
 honolulu=213,-1579 hoofddorp=523,47 horta_guinardo=414,22 hortaleza=405,-36
 houston=298,-954 howrah=226,883 huai_an=336,1190 huaibei=340,1168 huainan=326,1170
 huddersfield=536,-18 hue=165,1076 huesca=421,-4 huizhou=231,1144
 huntington_beach=337,-1180 huntsville=347,-866 husum=545,91 huzhou=309,1201
 hyderabad=174,785 hyderabad=254,684 ibadan=74,39 ilford=516,1 ilorin=85,45
 incheon=375,1267 indianapolis=398,-862 indore=227,758 ingolstadt=488,114
 innsbruck=473,114 inverness=575,-42 irvine=337,-1178 irving=328,-969 iserlohn=514,77
 isfahan=327,517 islamabad=337,730 islington=515,-1 istanbul=410,289 ithaca=424,-765
 ixelles=508,44 izmir=384,271 iztapalapa=194,-991 jabalpur=232,800 jackson=323,-902
 jacksonville=303,-817 jaipur=269,758 jakarta=-62,1068 jamaica=407,-738
 jamshedpur=228,862 jeddah=215,392 jena=509,116 jepara=-66,1107 jersey=407,-741
 jersey_city=407,-741 jerusalem=318,352 jiading=314,1212 jiangmen=226,1131
 jiangyin=319,1203 jiaxing=308,1208 jieyang=235,1164 jilin=438,1266 jinan=367,1170
 jingzhou=304,1122 jinhua=291,1196 jining=354,1166 jinjiang=248,1186 jinzhong=377,1128
 jiujiang=297,1160 jodhpur=263,730 johannesburg=-262,280 jonkoping=578,142 jos=99,89
 juba=49,316 jyvaskyla=622,257 kabul=345,692 kaduna=105,74 kaifeng=348,1143
 kairo=301,312 kaiserslautern=494,78 kakamega=3,348 kallakurichi=117,790 kalyan=192,731
 kampala=3,326 kananga=-59,224 kano=120,85 kanpur=265,803 kansas=391,-946
 kansas_city=391,-946 kaohsiung=226,1203 karachi=249,670 karaj=358,510 karbala=326,440
 karlovy_vary=502,129 karlsruhe=490,84 kassel=513,95 kathmandu=277,853 katowice=503,190
 kawasaki=355,1397 kayseri=387,355 kazan=558,491 kempten=477,103 kharkiv=500,363
 khartoum=156,325 khartoum_north=156,325 khulna=228,896 kiel=543,101 kielce=509,206
 kiev=505,305 kiew=505,305 kigali=-19,301 kilkenny=527,-73 killarney=521,-95
 kingston=180,-768 kingston=442,-765 kingston_upon_hull=537,-3 kinshasa=-43,153
 kirkuk=355,444 kisangani=5,252 kitchener=434,-805 kitzbuhel=474,124 klagenfurt=466,143
 knoxville=360,-839 kobe=347,1352 kobenhavn=557,126 koblenz=504,76 koeln=509,70
 kolkata=226,884 koln=509,70 konstanz=477,92 konya=379,325 kopenhagen=557,126
 kortrijk=508,33 kota=252,758 kowloon=223,1142 krakau=501,199 krakow=501,199
 krasnoyarsk=560,929 krefeld=513,66 kreuzberg=525,134 kristiansand=581,80
 kuala_lumpur=31,1017 kumasi=67,-16 kunming=250,1027 kunshan=314,1210 kuopio=629,277
 kyiv=505,305 kyoto=350,1358 kиeb=505,305 kиib=505,305 la_laguna=285,-163
 la_louviere=505,42 la_paz=-165,-682 la_rochelle=462,-12 lagos=65,34 lahore=316,744
 lahti=610,257 laibach=461,145 lakewood=397,-1051 lancaster=540,-28 landau=492,81
 landshut=485,122 landstrasse=482,164 lanzhou=361,1038 laredo=275,-995
 las_vegas=362,-1151 latina=404,-37 lausanne=465,66 laval=456,-737 le_havre=495,1
 lecce=404,182 lecco=459,94 leeds=538,-15 leeuwarden=532,58 leganes=403,-38
 leicester=526,-11 leiden=522,45 leipzig=513,124 lelystad=525,55 lemberg=498,240
 leoben=474,151 leuven=509,47 leverkusen=510,70 lexington=380,-845
 lexington_fayette=380,-845 lianyungang=346,1192 liaocheng=365,1160 libreville=4,95
 lichterfelde=524,133 liege=506,56 lille=506,31 lilongwe=-140,338 lima=-120,-770
 limburg=504,81 limerick=527,-86 lincoln=408,-967 lincoln=532,-5 lindau=475,97
 linkoeping=584,156 linkoping=584,156 linyi=351,1183 linz=483,143 lisboa=387,-91
 lisbon=387,-91 lisburn=545,-60 lissabon=387,-91 little_rock=347,-923
 liupanshui=266,1048 liuzhou=243,1094 liverpool=534,-30 livorno=435,103
 ljubljana=461,145 lodz=518,195 logan=-276,1531 logan_city=-276,1531 logrono=425,-25
 lome=61,12 london=430,-812 london=515,-1 long_beach=338,-1182 longueuil=455,-735
 longyan=251,1170 lorient=477,-34 los_angeles=341,-1182 louisville=383,-858
 lowestoft=525,18 lu_an=317,1165 luanda=-88,132 lubbock=336,-1019 lubeck=539,107
 lublin=513,226 lubumbashi=-117,275 lucca=438,105 lucerne=471,83 lucknow=268,809
 ludenscheid=512,76 ludhiana=309,759 ludwigsburg=489,92 luebeck=539,107
 luedenscheid=512,76 lueliang=375,1111 lueneburg=533,104 luenen=516,75 lugano=460,90
 lugo=430,-76 luliang=375,1111 lund=557,132 luneburg=533,104 lunen=516,75 luohe=336,1140
 luohu_district=225,1141 luoyang=347,1124 lusaka=-154,283 luton=519,-4 luzern=471,83
 lviv=498,240 lyon=457,48 maastricht=508,57 maceio=-97,-357 madinah=245,396
 madison=431,-894 madrid=404,-37 madurai=99,781 magdeburg=521,116 maidenhead=515,-7
 maidstone=513,5 maiduguri=118,132 mailand=455,92 mainz=500,83 makassar=-51,1194
 makkah=214,398 malaga=367,-44 male=42,735 malingao=72,1245 malmo=556,130 malmoe=556,130
 managua=121,-863 manama=262,506 manaus=-31,-600 manchester=535,-22 mandalay=220,961
 manhattan=408,-740 manila=146,1210 mannheim=495,85 mansfield=531,-12 manukau=-370,1749
 manukau_city=-370,1749 maoming=217,1109 maputo=-260,326 maracaibo=106,-716
 marbella=365,-49 marburg=508,88 marienthal=536,101 markham=439,-793
 marne_la_vallee=488,26 marseille=433,54 maryvale=335,-1122 marzahn=525,136
 maseru=-293,275 mashhad=363,596 matera=407,166 matola=-260,325 mbuji_mayi=-61,236
 mckinney=332,-966 meads=384,-827 mechelen=510,45 medan=36,987 medellin=62,-756
 meersburg=477,93 meerut=290,777 meidling=482,163 meishan=300,1038 melbourne=-378,1450
 memphis=351,-900 mendip=512,-26 meran=467,112 merano=467,112 merida=210,-896
 mesa=334,-1118 messina=382,156 mexicali=326,-1155 mexico=194,-991 mexico_city=194,-991
 miami=258,-802 mianyang=315,1047 middlesbrough=546,-12 milan=455,92 milano=455,92
 milton_keynes=520,-8 milwaukee=430,-879 minden=523,89 minhang=311,1214
 minneapolis=450,-933 minsk=539,276 miskolc=481,208 mississauga=436,-797 mitte=525,134
 moabit=525,133 mockba=558,376 modena=446,109 modesto=376,-1210 moenchengladbach=512,64
 mogadishu=20,453 mokotow=522,210 molenbeek_saint_jean=508,43 mombasa=-41,397
 monchengladbach=512,64 monrovia=63,-108 mons=505,40 monterrey=257,-1003
 montevideo=-349,-562 montpellier=436,39 montreal=455,-736 moreno_valley=339,-1172
 moscow=558,376 moskau=558,376 mostoles=403,-39 mosul=363,431 muelheim=514,69
 muenchen=481,116 muenster=520,76 mulheim=514,69 multan=302,715 mumbai=191,729
 munchen=481,116 munich=481,116 munster=520,76 murcia=380,-11 murfreesboro=358,-864
 muscat=236,584 mwanza=-25,329 n_djamena=121,150 nagoya=352,1369 nagpur=211,791
 nairobi=-13,368 najafgarh=286,770 namur=505,49 nanchang=287,1159 nanchong=308,1061
 nanjing=321,1188 nanning=228,1083 nantes=472,-16 nantong=320,1209 nanyang=330,1125
 naples=409,143 napoli=409,143 nashik=200,738 nashville=362,-868 nassau=251,-773
 navi_mumbai=190,730 nay_pyi_taw=197,961 neapel=409,143 neijiang=296,1051
 nepean=453,-757 neubrandenburg=536,133 neuchatel=470,69 neue_neustadt=522,116
 neukoelln=525,134 neukolln=525,134 neumuenster=541,100 neumunster=541,100 neuss=512,67
 new_delhi=286,772 new_delhi=287,772 new_orleans=300,-901 new_south_memphis=351,-901
 new_taipei=251,1215 new_taipei_city=251,1215 new_territories=224,1141 new_york=407,-740
 new_york_city=407,-740 newark=407,-742 newcastle=-329,1518 newcastle=550,-16
 newcastle_under_lyme=530,-22 newcastle_upon_tyne=-329,1518 newcastle_upon_tyne=550,-16
 newport=516,-30 newport_news=370,-764 newton=491,-1228 niamey=135,21 nicosia=352,334
 nijmegen=518,59 ningbo=299,1215 nippes=510,70 nizhniy_novgorod=563,440
 norderstedt=537,100 norfolk=368,-763 norrkoping=586,162 north_las_vegas=362,-1151
 north_shore=-368,1748 northampton=522,-9 norwich=526,13 nottingham=530,-12
 nou_barris=414,22 nouakchott=181,-160 novosibirsk=550,829 nowrangapur=192,825
 nuernberg=495,111 nuneaton=525,-15 nuremberg=495,111 nurnberg=495,111 nyc=407,-740
 oakland=378,-1223 oakville=435,-797 oberhausen=515,69 oberstdorf=474,103
 oceanside=332,-1174 odense=554,104 odesa=465,307 odessa=465,307 oerebro=593,152
 offenbach=501,88 oklahoma=355,-975 oklahoma_city=355,-975 oldenburg=531,82
 oldham=535,-21 olsztyn=538,205 omaha=413,-959 omdurman=156,325 omsk=550,734
 onitsha=61,68 ontario=341,-1177 oporto=411,-86 oporto=448,-6 ordos=396,1098
 orebro=593,152 orlando=285,-814 orvieto=427,121 osaka=347,1355 oshawa=439,-788
 oslo=599,107 osnabruck=523,80 osnabrueck=523,80 oss=518,55 ostrava=498,183
 ottakring=482,163 ottawa=454,-757 ouagadougou=124,-15 oulu=650,255
 overland_park=390,-947 oviedo=434,-58 oxford=518,-13 oxnard=342,-1192 paderborn=517,88
 padua=454,119 paisley=558,-44 palembang=-29,1047 palermo=381,134 palma=396,27
 palmdale=346,-1181 pamplona=428,-16 panama=90,-795 panama_city=90,-795 panjin=411,1221
 paramaribo=59,-552 paris=489,23 paris_13_gobelins=488,24 paris_15_vaugirard=488,23
 paris_16_passy=489,23 parma=448,103 pasadena=297,-952 passau=486,135 patna=256,851
 patra=382,217 peckham=515,-1 pekanbaru=5,1014 peking=399,1164 pembroke_pines=260,-802
 penzing=482,163 perth=-320,1159 peshawar=340,716 pest=475,191 peterborough=526,-2
 petersburg=599,303 pforzheim=489,87 philadelphia=400,-752 phnom_penh=116,1049
 phoenix=334,-1121 pikine=148,-174 pilsen=497,134 pimpri=186,738
 pimpri_chinchwad=186,738 piraeus=379,236 pisek=493,141 pittsburgh=404,-800
 plano=330,-967 plymouth=504,-41 podgorica=424,193 pointe_noire=-48,119 pomona=341,-1178
 pontevedra=424,-86 port_au_prince=185,-723 port_harcourt=48,70 port_louis=-202,575
 port_moresby=-95,1472 port_saint_lucie=273,-804 portland=455,-1227 porto=411,-86
 porto=448,-6 porto_alegre=-300,-512 porto_novo=65,26 portsmouth=508,-11
 porz_am_rhein=509,71 potsdam=524,131 poznan=524,169 prag=501,144 praga_poludnie=522,211
 prague=501,144 praha=501,144 praia=149,-235 prato=439,111 prayagraj=254,818
 prenzlauer_berg=525,134 pressburg=481,171 preston=538,-27 pretoria=-257,282
 princeton=403,-747 pristina=427,212 pudong=312,1215 puebla=190,-982
 puente_de_vallecas=404,-37 pune=185,739 purley=513,-1 purmerend=525,50 putian=254,1190
 putney=515,-2 putuo=313,1214 puxi=312,1215 puyang=295,1199 pyongyang=390,1258
 qingdao=361,1204 qingpu=312,1211 qingyang=357,1076 qingyuan=237,1130 qinzhou=220,1087
 quanzhou=249,1186 quarto_oggiaro=455,91 quebec=468,-712 queens=407,-738 quetta=302,670
 quezon=146,1211 quezon_city=146,1211 quimper=480,-41 quito=-2,-785 qujing=255,1038
 ra_s_bayrut=339,355 rabat=340,-68 radom=514,211 rahlstedt=536,102 raipur=212,816
 rajkot=223,708 raleigh=358,-786 ranchi=233,853 rancho_cucamonga=341,-1176
 randers=565,100 rangpur=257,893 rasapudipalem=177,833 ratingen=513,68 ravensburg=478,96
 rawalpindi=336,730 recife=-81,-349 recklinghausen=516,72 redditch=523,-19
 regensburg=490,121 reggio_calabria=381,157 reggio_nell_emilia=447,106 regina=505,-1046
 reims=493,40 reinickendorf=526,133 remscheid=512,72 rennes=481,-17 reno=395,-1198
 reutlingen=485,92 rheine=523,74 rheinhausen=514,67 richmond=376,-775 richmond=492,-1231
 richmond_hill=439,-794 riga=569,241 rio_de_janeiro=-229,-432 riverside=340,-1174
 riyadh=247,467 rochdale=536,-22 rochester=432,-776 rodenkirchen=509,70 rom=419,125
 roma=419,125 rome=419,125 romford=516,2 ronda=367,-52 roosendaal=515,45
 rosenheim=479,121 rostock=541,121 rostov_on_don=472,397 rotherham=534,-14
 rotterdam=519,45 rugby=524,-13 rzeszow=500,220 s_hertogenbosch=517,53
 saarbrucken=492,70 saarbruecken=492,70 sabadell=415,21 sacramento=386,-1215
 sadr=334,445 sadr_city=334,445 saint_denis=-209,555 saint_etienne=454,44
 saint_malo=486,-20 saint_paul=449,-931 saint_peters=514,14 saint_petersburg=599,303
 saitama=359,1397 salford=535,-23 salinas=367,-1217 salisbury=511,-18
 salt_lake=408,-1119 salt_lake_city=408,-1119 salvador=-130,-385 salzburg=478,130
 salzgitter=522,104 samara=532,501 san_antonio=294,-985 san_bernardino=341,-1173
 san_blas_canillejas=404,-36 san_diego=327,-1172 san_francisco=378,-1224
 san_jose=373,-1219 san_juan=-315,-685 san_juan=146,1210 san_juan=185,-661
 san_salvador=137,-892 sanaa=154,442 sankt_gallen=474,94 sant_marti=414,22
 santa_ana=337,-1179 santa_barbara=344,-1197 santa_clarita=344,-1185
 santa_cruz=370,-1220 santa_fe=357,-1059 santa_rosa=384,-1227 santander=435,-38
 santiago=-335,-706 santo_domingo=185,-699 sants_montjuic=414,22 sanya=183,1095
 sao_paulo=-235,-466 sapporo=431,1414 sarajevo=438,184 saskatoon=521,-1067
 savannah=321,-811 scarborough=543,-4 schaerbeek=509,44 schaffhausen=477,86
 schiedam=519,44 schoeneberg=525,133 schoneberg=525,133 schwerin=536,114
 scottsdale=335,-1119 scunthorpe=536,-7 seattle=476,-1223 segovia=409,-41
 semarang=-70,1104 sendai=383,1409 seoul=376,1270 sevilla=374,-60 seville=374,-60
 shanghai=312,1215 shangqiu=344,1157 shangrao=285,1179 shantou=234,1167
 shaoguan=248,1136 shaoxing=300,1206 sharjah=253,554 sheffield=534,-15 shenyang=418,1234
 shenzhen=225,1141 shijiazhuang=380,1145 shiraz=296,525 shivaji_nagar=185,739
 shiyan=326,1108 shoreditch=515,-1 shreveport=325,-938 shrewsbury=527,-28
 shubra_al_khaymah=301,313 shymkent=423,696 siegen=509,80 siena=433,113
 simmering=482,164 singapore=13,1039 singapur=13,1039 sintra=388,-94
 sioux_falls=435,-967 sitges=412,18 skopje=420,214 sofia=427,233 soho=515,-1
 sokoto=131,52 solihull=524,-18 solingen=512,71 songjiang=310,1212 sopot=544,186
 soria=418,-25 sosnowiec=503,191 south_boston=423,-710 south_dublin=533,-63
 south_shields=550,-14 south_tangerang=-63,1067 southall=515,-4 southampton=509,-14
 southend_on_sea=515,7 southport=536,-30 soweto=-263,279 speyer=493,84
 spijkenisse=518,43 spokane=477,-1174 spring_valley=361,-1152 springfield=372,-933
 springfield=421,-726 srinagar=341,748 st_albans=518,-3 st_helens=534,-27
 st_john_s=476,-527 st_louis=386,-902 st_petersburg=278,-827 stafford=528,-21
 staten_island=406,-741 stavanger=590,57 steglitz=525,133 stevenage=519,-2 steyr=480,144
 stirling=561,-39 stockholm=593,181 stockport=534,-22 stockton=380,-1213
 stockton_on_tees=546,-13 stoke_on_trent=530,-22 stralsund=543,131 strasbourg=486,77
 strassburg=486,77 stuttgart=488,92 sucre=-190,-653 sunderland=549,-14
 sunnyvale=374,-1220 sunrise_manor=362,-1151 sunshine_coast=-267,1531 suqian=339,1183
 surabaya=-72,1128 surat=212,728 surrey=491,-1228 sutton=514,-2 sutton_coldfield=526,-18
 suwon=373,1270 suzhou=313,1206 suzhou=336,1170 swansea=516,-39 swindon=516,-18
 sydney=-339,1512 szczecin=534,146 szeged=463,201 tabor=494,147 tabriz=381,463
 tacoma=473,-1224 taguig=145,1211 tai_an=362,1171 taichung=241,1207 tainan=230,1202
 taipei=251,1215 taiyuan=379,1126 taizhou=287,1214 taizhou=325,1199 tallaght=533,-64
 tallahassee=304,-843 tallinn=594,248 tampa=279,-825 tampere=615,238 tamworth=526,-17
 tangerang=-62,1066 tangier=358,-58 tangshan=396,1182 taormina=379,153 taranto=405,172
 tarragona=411,12 tashkent=413,692 tauranga=-377,1762 tbilisi=417,448
 tegucigalpa=141,-872 tehran=357,514 tel_aviv=321,348 telford=527,-24 tempe=334,-1119
 tempe_junction=334,-1119 teni=100,775 terrassa=416,20 teruel=403,-11 thane=192,730
 the_bronx=408,-739 the_hague=521,43 thessaloniki=406,229 tianjin=391,1172
 tianshui=346,1057 tijuana=325,-1170 tilburg=516,51 tirana=413,198
 tiruchirappalli=108,787 tirunelveli=87,777 tokyo=357,1397 toledo=417,-836 torino=451,77
 toronto=437,-794 torun=530,186 tottenham=516,-1 touba=149,-159 toulon=431,59
 toulouse=436,14 townsville=-193,1468 tri_cities=462,-1192 trier=498,66 trieste=456,138
 tripoli=329,132 troisdorf=508,71 tromso=696,190 trondheim=634,104 trujillo=-81,-790
 tubingen=485,91 tucson=322,-1109 tuebingen=485,91 tulsa=362,-960 tunis=368,102
 turin=451,77 turku=605,223 uccle=508,43 ueruemqi=438,876 ufa=547,560 ulm=484,100
 ulsan=355,1293 umea=638,203 upper_west_side=408,-740 uppsala=599,176 urumqi=438,876
 utrecht=521,51 uxbridge=515,-5 vadodara=223,732 valencia=102,-680 valencia=395,-4
 valladolid=417,-47 vancouver=456,-1227 vancouver=492,-1231 vannes=477,-28
 vantaa=603,250 varanasi=253,830 varese=458,88 vaughan=438,-795 velbert=513,70
 venedig=454,123 venezia=454,123 venice=454,123 venlo=514,62 verona=454,110
 victoria=484,-1234 vienna=482,164 vientiane=180,1026 viersen=513,64 vigo=422,-87
 vijayawada=165,806 villach=466,139 vilnius=547,253 virar=195,728
 virginia_beach=369,-760 visakhapatnam=177,832 viseu=407,-79 vlaardingen=519,43
 volgograd=487,445 voronezh=517,392 wakefield=537,-15 walsall=526,-20 walthamstow=516,0
 wandsbek=536,101 wanzhou=308,1084 warrington=534,-26 warsaw=522,210 warschau=522,210
 warszawa=522,210 washington=389,-770 washington_dc=389,-770 washington_heights=409,-739
 watford=517,-4 wattenscheid=515,71 wedding=525,134 weifang=367,1191 weimar=510,113
 weinan=345,1095 wellington=-413,1748 wels=482,140 wembley=516,-3 wenzhou=280,1207
 west_bromwich=525,-20 west_raleigh=358,-787 weston_super_mare=513,-30 whitby=545,-6
 wichita=377,-973 wien=482,164 wiesbaden=501,82 wigan=535,-26 wilhelmshaven=535,81
 willemstad=121,-689 wilmersdorf=525,133 winchester=511,-13 windhoek=-226,171
 windsor=423,-830 winnipeg=499,-971 winston_salem=361,-802 winterthur=475,87
 wismar=539,115 woking=513,-6 wolfsburg=524,108 wollongong=-344,1509
 wolverhampton=526,-21 worcester=423,-718 worcester=522,-22 worms=496,84 worthing=508,-4
 wroclaw=511,170 wuerzburg=498,100 wuhan=306,1143 wuhu=314,1184 wuppertal=513,71
 wurzburg=498,100 wuwei=379,1026 wuxi=316,1203 wuzhong=380,1062 xi_an=343,1089
 xiamen=245,1181 xiangyang=320,1121 xianyang=343,1087 xining=366,1018 xinxiang=352,1138
 xinyang=321,1141 xuchang=340,1139 xuhui=312,1214 xuzhou=342,1173 yamoussoukro=68,-53
 yancheng=334,1202 yangjiang=219,1120 yangon=168,962 yangpu=313,1215 yangzhou=324,1194
 yantai=375,1214 yaounde=39,115 yekaterinburg=569,606 yerevan=402,445 yichang=307,1113
 yichun=278,1144 yinchuan=385,1063 yiwu=293,1201 yixing=314,1198 yokohama=354,1396
 yongzhou=264,1116 yonkers=409,-739 york=540,-11 yulin=226,1101 yunfu=229,1120
 zaandam=524,48 zaanstad=525,48 zabrze=503,188 zagreb=458,160 zakopane=493,200
 zamboanga=69,1221 zapopan=207,-1034 zaragoza=417,-9 zhangjiagang=319,1205
 zhanjiang=212,1104 zhaoqing=230,1125 zhengzhou=348,1136 zhongshan=225,1134
 zhongwei=375,1052 zhu_cheng=360,1194 zhu_cheng_city=360,1194 zhuhai=223,1136
 zhuzhou=278,1132 zibo=368,1181 zigong=293,1048 zoetermeer=521,45 zuerich=474,86
 zunyi=277,1069 zurich=474,86 zwickau=507,125 zwolle=525,61
"""
