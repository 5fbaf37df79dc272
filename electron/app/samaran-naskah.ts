import { TERSAMAR } from '../../src/domain/akses/data-pribadi'
import type { Reader } from '../../src/domain/entities'
import { tanggalPanjang } from '../../src/domain/kit/tanggal'
import type { Naskah } from '../../src/domain/naskah/naskah'
import type { Pegawai } from '../../src/domain/pegawai/pegawai'

/** An issued paper for whoever may not see personal data: the birth places of those it names are masked, every other word stands as issued. */
export function samarkanNaskah(read: Reader, naskah: Naskah): Naskah {
  const tersebut = new Set(naskah.isi.match(NIP)?.map((nip) => nip.replaceAll(' ', '')))
  const lahir = [...tersebut].flatMap((nip) => read.where('pegawai', 'nip', nip)).flatMap(kelahiranOf)
  if (lahir.length === 0) return naskah
  return { ...naskah, isi: lahir.reduce((isi, [terang, samar]) => isi.replaceAll(terang, samar), naskah.isi) }
}

/** Written whole, or in the groups of a decree. */
const NIP = /\d{8} ?\d{6} ?\d ?\d{3}/g

/** How papers write place and day of a birth, as the text of JSON, and what stands there instead. */
function kelahiranOf({ tempatLahir, tanggalLahir }: Pegawai): readonly (readonly [terang: string, samar: string])[] {
  if (tempatLahir === null || tanggalLahir === null) return []
  const tempat = JSON.stringify(tempatLahir).slice(1, -1)
  return ['\\n', ' '].map((antara) => {
    const akhir = `,${antara}${tanggalPanjang(tanggalLahir)}`
    return [`${tempat}${akhir}`, `${TERSAMAR}${akhir}`]
  })
}
