import { useState } from 'react'
import type { Masalah } from '../../../contract/gerbang'
import type { RouteOutput } from '../../../contract/routes'
import { judulMasalah, teksMasalah as teks } from '../../text/masalah'
import { BingkaiPintu } from './bingkai-pintu'
import { HasilSelamat } from './hasil-selamat'
import { JalanMasalah } from './jalan-masalah'

/** Why the data is not open, what is safe, and the ways out; none of them deletes anything. */
export function LayarMasalah({ masalah }: { readonly masalah: Masalah }): React.JSX.Element {
  const [hasil, setHasil] = useState<RouteOutput<'cadangan.selamatkan'> | null>(null)
  if (hasil) {
    const rinci =
      hasil.hilang === 0 ? teks.hasilUtuh(hasil.terbaca + hasil.dibangun) : teks.hasilSebagian(hasil.terbaca + hasil.dibangun, hasil.hilang)
    return (
      <BingkaiPintu judul={teks.hasilJudul} rinci={rinci} lebar="lebar">
        <HasilSelamat hasil={hasil} />
      </BingkaiPintu>
    )
  }
  return (
    <BingkaiPintu judul={judulMasalah[masalah.kode]} rinci={masalah.pesan} lebar="lebar">
      <JalanMasalah masalah={masalah} onSelamat={setHasil} />
    </BingkaiPintu>
  )
}
