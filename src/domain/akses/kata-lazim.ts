/**
 * The words that passwords of offices here are built on, gathered by hand: of the work, of faith, of home, of towns and of keys in a row.
 * A password is a common one when nothing but digits and signs stands around one of them.
 */
export const KATA_LAZIM: ReadonlySet<string> = new Set(
  `
aaa abang abc abcabc abcd abcde abcdef absensi access aceh adi adik admin adminadmin administrator agus agustus ahmad air akang akucinta
akucintakamu akulupa akusayangkamu alay alhamdulilah alhamdulillah allah allahku allahu allahuakbar alquran amanah amanat ambon amin
anak anakanak anakgaul anakku anaksholeh anaksoleh analis andi andrew android angel angels anggrek angin anjing anjir anto anything
apaaja apasaja apel api aplikasi apple april arema arif arsenal asdf asdfgh asdfghjkl asdfjkl ashley asn assalamualaikum astagfirullah
astaghfirullah auditor august autumn avanza avengers ayah ayahbunda ayahibu ayahku ayam ayu azerty baby babygirl backup badankepegawaian
badminton bahagia bahagiaselalu bakso bali balikpapan bambang banana bandaaceh bandarlampung bandung banggamelayani bangsat banjar
banjarbaru banjarmasin banten bapak bapakku bappeda barcelona barokah baseball basket basketball basmalah batak batam batman batu baubau
bayu bca bear beat bebas bebek bekasi bengkulu berakhlak berjuang berkah bersama besok betawi bhinneka bhinnekatunggalika bima binjai
bintang bintangkecil bintangku biru bismilah bismillah bismillahi bitung bkd bkdpsdm bkn bkpp bkpsdm bkpsdmkota black blackpink blaze
blessed blessing blink blitar bni bodoh bogor bola bontang borneo bos bosku boss bri brother bts buahhati buaya buddha budi bugis
bukalapak bukapintu bukittinggi bulan bulutangkis bunda bundaku bunga bungaku bupati burung butterfly camat cantik cantikku champion
changeit changeme charlie cheese chelsea cherry chocolate christ cilegon cimahi cinta cintaallah cintakamu cintaku cintasejati cirebon
coba cobacoba coffee coklat computer confidential cookie cookies corvette cpns daddy damai dana dangdut daniel database dayak december
dedi default demo deni denpasar depok desember dewi diamond dian dilarangmasuk dimas dinas dinaskesehatan dinaspendidikan dinkes
diponegoro disdik dishub diskominfo dompet donald doraemon dota dprd dragon drakor duit dukcapil dumai durian eagle ekinerja eko elang
eminem entahlah enter entering eselon example excel facebook faith fajar falcon family father februari february ferdi feri ferrari film
fitri flores flower foobar football forever foreverlove freedom freefire friday friend friends futsal gajah gaji gajian gajiku gaktau
galih gamer gaming gampang ganteng gantengku gantipassword gantisandi garam garuda garudaku garudamuda gaul george gereja gila
gilabanget ginger gitar gmail goblok god godisgood gojek golden golf goodbye goodluck goodmorning google gopay gorontalo grab grace
gubernur guest guitar gula gunung gunungsitoli guru gurusd haleluya halleluya hamdalah happiness happy harapan hariini harimau harley
hatta heaven hello hellokitty helloworld helpdesk hendra hendri hidayah hijau hitam hockey honda honey honorer hope horse hujan hunter
ibu ibubapak ibukandung ibuku ibunda idulfitri ikan ikhlas ilham ilove iloveu iloveyou immanuel impian imut indah indihome indomie
indonesia indonesiaemas indonesiajaya indonesiaku indonesiamerdeka indonesiaraya indosat ingat innova inshaallah inspektorat instagram
insyaallah insyaalloh intermilan internet iphone ironman islam islamku istri istriku jabatan jagoan jagoanku jakarta jakartaku jambi
jangan jangandibuka januari january jawa jawabarat jawatengah jawatimur jaya jayapura jayaselalu jennifer jeruk jessica jesus
jesuschrist jihad jingga jogja jogjakarta joko jomblo jordan joshua juara juarasatu juli july jumat june juni jupiter juventus kaaba
kabupaten kakak kakek kalimantan kambing kamis kampret kangen kantor kantorku kartini kasih kasihtuhan katakunci katasandi kawan kaya
kayaraya kecamatan kediri kekasih kelinci keluarga keluargabahagia keluargacemara keluargaku kelurahan kemarin kenangan kendari
kepalasekolah kepegawaian kerbau keren kerenbanget kerupuk kijang killer kinerja king kitten kitty kominfo komputer komputerku kontrak
kopi kopihitam kopisusu korea korpri kota kotaku kotamobagu krisna kristus kucing kucingku kuda kunci kuncikantor kuncirumah kuning
kupang kupu kupukupu lagu lailahaillallah lampung lancar lancarjaya langit langsa laptop laut lautan lebaran lebay lele lestari letmein
letmeinnow lhokseumawe liberty lightning lion liverpool login lombok love lovely loveme lover loveyou lubuklinggau lucky lucu lupa
lupalagi lupapassword lupasandi lurah macan madinah madiun madura magelang magic majapahit makasih makassar malam malang maluku mama
mamaku mamapapa manado management manager manchester manchesterunited mandiri mangga manis mantan mantap mantapjiwa march maret maria
mas masadepan masjid master masuk masuksaja masyaallah matahari mataram matrix matthew mawar mbak medan mei mekah melati melayani
melayanibangsa melayu menang merah merahputih mercedes merdeka messi metallica metro michael mickey microsoft mieayam milan mimpi minang
minangkabau minecraft minggu mio mobil mobilelegend mobilelegends mobilku mohammad mojokerto mommy monday monkey mother motor motorku
mouse mudah mudahdiingat muhamad muhammad music musik muslim muslimah mustang mutasi mylove mypassword mysapk mysecret mysql naga naruto
nasi nasigoreng nasipadang natal negara nenek network nias nicole ninja nirvana nmax nokia nothing november nur nurul nusantara october
office oktober omswastiastu opensesame openup operator operatordata oracle orange ovo pacar pacarku padang padangpanjang padangsidempuan
pagaralam pagi pajero palangkaraya palembang palopo palu panca pancasila pangeran pangkalpinang pantai panther papa papaku papamama
papua parepare pariaman paskah pass passcode passpass passphrase passw passwd password passwordbaru passwordku passwordsaya passwort
pasuruan payakumbuh peace pegawai pegawaiku pejuang pekalongan pekanbaru pelangi pelantikan pematangsiantar pemda pemenang pemerintah
pemerintahdaerah pemerintahkota pemkab pemkot pemprov pemuda penata penataan pepper percobaan persebaya persib persija pesantren phoenix
pikachu pimpinan pincode pink pirate pisang pns pokemon pontianak porsche pppk prabumulih praise prasetya presensi prince princess
private probolinggo proklamasi promosi provinsi psmmakassar puasa pubg puppy purple puskesmas putih putra putri qazwsx queen quran
qweasd qweasdzxc qwer qwert qwerty qwertyui qwertyuiop qwertz rabu rahasia rahasiaku rahasianegara rahmah rahmat rainbow raja rajawali
ramadan ramadhan rambutan ranger rangminang ratna ratu realmadrid rejeki rendang republik reza rezeki rezekilancar riau rina rindu rini
rizki rizky robert rocknroll ronaldo root rotasi rsud rudi rumah rumahkita rumahku sabang sabar sabtu safety sahabat sahabatku salam
salamualaikum salatiga salib samarinda sambal sample samsung samurai sandi sandibaru sandiku sandilama sandimu sandisaya sangatrahasia
santai santamaria santri santuy sapi sapk sate satpolpp saturday sawahlunto sayang sayanganak sayangibu sayangkamu sayangku sayangmama
secret secrets secure security sehat sehatselalu sehatwalafiat sekda sekolah sekretariat sekretaris selalubahagia selamanya selamat
selasa semangat semangatku semangatpagi semangka semarang sembarang semenpadang senin sepakbola september serang server sesame setda
setia setiaselalu setwan shadow shalat shanti sholat shopee siang siantar siasn sibolga silver simasn simpeg sinaga sinetron singa
singkawang sinting sistem sister siti slamet slipknot smile snoopy soccer soekarno soldier solo solok something sore sorong spiderman
spongebob spring sqlite sri sriwijaya standar start startup starwars storm strawberry suami suamiistri suamiku subhanallah subulussalam
success successful sukabumi sukarno sukses suksesselalu sulawesi sumatera sumaterabarat sumatra sumbar summer sumpahpemuda sunda sunday
sungai sungaipenuh sunshine superadmin superman superuser support supra surabaya surakarta susanti susi susu suzuki swastiastu
sweetheart system syukur tabungan tahu tahunbaru tamu tanah tangerang tanjungbalai tanjungpinang tarakan tasikmalaya tawakal
tebingtinggi tegal tehbotol tehmanis telkomsel teman temanku temp tempe temporary tennis teratai terimakasih ternate terserah tes tesaja
test tester testing teteh thomas thunder thursday tidaktahu tidore tiger tigger tiktok timnas timnasindonesia tokopedia tomohon
topsecret toyota tpp truelove trustno trustnoone tual tuesday tuhan tuhanku tuhanyesus tujuhbelasagustus tunjangan twitter uang uangku
uda uji ujicoba ulangtahun umum ungu uni upinipin urangminang user username users vario vespa voli wahyu wakilwalikota walikota warrior
wati wednesday welcome welcomehome whatever whatsapp white wifi wifikantor windows winner winter wizard wolf wulan xiaomi xxx xyz yahoo
yamaha yanti yellow yesus yesuskristus yoga yogyakarta youtube yuli yuliana zxcv zxcvbn zxcvbnm
`
    .trim()
    .split(/\s+/)
)
