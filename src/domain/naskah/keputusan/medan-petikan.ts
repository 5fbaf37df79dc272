import { isKenaikanJenjang } from '../judul-mutasi'
import type { Konteks, MedanGabung } from '../medan/medan-gabung'
import { keputusanBerlaku, type KeputusanBerlaku } from './keputusan-berlaku'
import { medanSyarat, syarat } from './medan-syarat'

/** What an excerpt asks of the decree it quotes, so that it says what the decree says of this person. */
export const medanPetikan: readonly MedanGabung[] = [
  ...medanSyarat(keputusanBerlaku),
  dariSk('dikukuhkan', 'keputusannya pengukuhan', ({ id }) => id === 'sk-pengukuhan'),
  dariSk('dipindahkan', 'meninggalkan jabatan lama', ({ id }, { subjek }) => id !== 'sk-pengukuhan' && subjek.asal !== null),
  dariSk('diangkat', 'tidak meninggalkan jabatan', ({ id }, { subjek }) => id !== 'sk-pengukuhan' && subjek.asal === null),
  dariSk(
    'angka_kredit',
    'keputusannya menyebut angka kredit',
    ({ id, pengangkatan }) => id === 'sk-jf' && pengangkatan.some(isKenaikanJenjang)
  ),
  dariSk('bertanggal', 'keputusannya menyebut TMT', ({ id }) => id === 'sk-pelaksana' || id === 'sk-pengukuhan')
]

function dariSk(nama: string, sebutan: string, ada: (sk: KeputusanBerlaku, konteks: Konteks) => boolean): MedanGabung {
  return syarat(nama, sebutan, (konteks) => ada(keputusanBerlaku(konteks), konteks))
}
