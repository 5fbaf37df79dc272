import { useState } from 'react'
import type { Terkunci } from '../../../contract/gerbang'
import { teksGerbang as teks } from '../../text/gerbang'
import { BingkaiPintu } from './bingkai-pintu'
import { FormulirMasuk } from './formulir-masuk'
import { FormulirPulih } from './formulir-pulih'

/** The door: name and password; behind “Lupa sandi?” the printed key. */
export function LayarMasuk({ terkunci }: { readonly terkunci: Terkunci }): React.JSX.Element {
  const [isLupa, setLupa] = useState(terkunci.pengguna.length === 0)
  return isLupa ? (
    <BingkaiPintu judul={teks.pulihJudul} rinci={teks.pulihRinci} isTersandi={terkunci.isTersandi}>
      <FormulirPulih terkunci={terkunci} onKembali={() => setLupa(false)} />
    </BingkaiPintu>
  ) : (
    <BingkaiPintu judul={teks.masuk} rinci={teks.alasan[terkunci.alasan]} isTersandi={terkunci.isTersandi}>
      <FormulirMasuk terkunci={terkunci} onLupa={() => setLupa(true)} />
    </BingkaiPintu>
  )
}
