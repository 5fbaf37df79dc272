const BULAN = 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember'

/** What a reader takes in at one glance, and what therefore stands on one line. */
const SATU_PANDANG = [
  `(?<!\\d)\\d{1,2} (?:${BULAN})(?: \\d{4})?`,
  '(?:(?:NIP|NI PPPK) )?\\d{8} \\d{6} \\d \\d{3}',
  '(?:NIP|NI PPPK) \\d',
  'Nomor \\S*\\d\\S*(?: Tahun \\d{4})?',
  'Tahun \\d{4}',
  'Rp \\d',
  '(?:Pasal|Ps|ayat|angka|butir|kolom|halaman|TMT|pukul|kelas) \\(?\\d',
  '\\d WI(?:B|TA|T)\\b',
  'huruf [a-z]\\b',
  'diktum KE[A-Z]+',
  'eselon [IVX]+\\b',
  '\\d \\(\\p{L}',
  // a title before a name, one after another: Dr. Ir. H.
  '(?<![\\p{L}.])(?:Drs|Dra|Drg|Dr|Ir|Hj|H|Prof|Apt|Ns|Sdri|Sdr|Yth|Plt|Plh|a\\.n|u\\.b)\\. (?=\\S)'
].join('|')
const POLA = new RegExp(SATU_PANDANG, 'giu')

/**
 * Text in which dates, NIP, numbers of regulations, amounts and titles before a name do not break at the end of a line (domain 7.7): their
 * spaces become spaces that do not break, which whoever searches the paper finds like any other.
 */
export const keepTogether = (teks: string): string =>
  teks.includes(' ') ? teks.replace(POLA, (isi) => isi.replaceAll(' ', '\u00a0')) : teks
