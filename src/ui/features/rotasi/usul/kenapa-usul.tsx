import { useState } from 'react'
import { nilaiCalon } from '../../../../domain/calon/nilai-calon'
import { tinjauCalon } from '../../../../domain/calon/tinjau-calon'
import { namaPegawai } from '../../../../domain/mutasi/fakta-rencana'
import type { LangkahUsul, Usul } from '../../../../domain/usul-rotasi/hasil-usul'
import { bobotUsul } from '../../../../domain/usul-rotasi/nilai-pasangan'
import { angka } from '../../../lib/format'
import { labelSebab, teksUsul } from '../../../text/usul-rotasi'
import { RincianNilai } from '../calon/batang-nilai'
import { nilaiTeks } from '../calon/nilai-teks'
import { judulJabatan } from '../konteks-jabatan'
import { useMeja } from '../meja'
import type { RuangKerja } from '../ruang-kerja'
import classes from './kartu-usul.module.css'
import bersama from './usul.module.css'

/** Why each person: the score, how many others could have come, who was next and why it is not that one. */
export function KenapaUsul({ usul }: { readonly usul: Usul }): React.JSX.Element {
  const { ruang } = useMeja()
  const [terbuka, setTerbuka] = useState<string | null>(null)
  return (
    <ul className={classes.kenapa}>
      {usul.langkah.map((l) => (
        <li key={l.jabatanId}>
          <span className={bersama.nama}>{namaPegawai(ruang.snapshot, l.pegawaiId)}</span>
          <span className={classes.ke}>{judulJabatan(ruang.snapshot, l.jabatanId)}</span>
          <span className={bersama.rinci}>
            {[teksUsul.nilaiCalon(nilaiTeks(l.nilai)), teksUsul.calonSebanyak(angka(l.calon))].join(' · ')}
          </span>
          {l.berikut && <span className={bersama.rinci}>{berikutTeks(ruang, l.berikut)}</span>}
          <button
            type="button"
            aria-expanded={terbuka === l.jabatanId}
            onClick={() => setTerbuka(terbuka === l.jabatanId ? null : l.jabatanId)}
          >
            {teksUsul.rinci}
          </button>
          {terbuka === l.jabatanId && <Rincian langkah={l} />}
        </li>
      ))}
    </ul>
  )
}

function Rincian({ langkah: { pegawaiId, jabatanId } }: { readonly langkah: LangkahUsul }): React.JSX.Element | null {
  const { ruang } = useMeja()
  const { setelanOf, berkas } = ruang.bahan
  const tinjauan = tinjauCalon({ proyeksi: ruang.proyeksi, berkas, setelanOf }, pegawaiId, jabatanId)
  if (!tinjauan) return null
  const bobot = bobotUsul(setelanOf)
  return <RincianNilai nilai={nilaiCalon(tinjauan, bobot, setelanOf)} bobot={bobot} />
}

function berikutTeks({ snapshot }: RuangKerja, { pegawaiId, nilai, sebab, jabatanId }: NonNullable<LangkahUsul['berikut']>): string {
  const alasan = jabatanId === null ? labelSebab[sebab] : teksUsul.ke(judulJabatan(snapshot, jabatanId))
  return teksUsul.berikut(namaPegawai(snapshot, pegawaiId), nilaiTeks(nilai), alasan)
}
