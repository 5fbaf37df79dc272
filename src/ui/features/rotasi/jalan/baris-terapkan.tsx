import { Checkbox } from '@mantine/core'
import { tanggalPendek } from '../../../../domain/kit/tanggal'
import { namaPegawai } from '../../../../domain/mutasi/fakta-rencana'
import { tmtLangkah } from '../../../../domain/mutasi/proyeksi'
import type { Langkah } from '../../../../domain/mutasi/rencana'
import { namaJabatan } from '../../../../domain/mutasi/tinjauan'
import type { Snapshot } from '../../../../domain/organisasi/snapshot'
import { teksJalan } from '../../../text/jalan-rencana'
import { useMeja } from '../meja'
import classes from './terapkan.module.css'

type Props = { readonly langkah: Langkah; readonly isHadir: boolean; readonly onHadir: (hadir: boolean) => void }

/** One person of the plan: present or not, from where to where, from which day. */
export function BarisTerapkan({ langkah, isHadir, onHadir }: Props): React.JSX.Element {
  const { ruang } = useMeja()
  const nama = namaPegawai(ruang.snapshot, langkah.pegawaiId)
  const isSudah = langkah.diterapkanPada !== null
  return (
    <li data-sudah={isSudah || undefined} data-pegawai-id={langkah.pegawaiId}>
      <Checkbox
        aria-label={nama}
        checked={isSudah || isHadir}
        disabled={isSudah}
        onChange={({ currentTarget }) => onHadir(currentTarget.checked)}
      />
      <div className={classes.orang}>
        <b>{nama}</b>
        <span>{perpindahan(ruang.snapshot, langkah)}</span>
      </div>
      <small>{isSudah ? teksJalan.sudahDiterapkan : teksJalan.berlaku(tanggalPendek(tmtLangkah(langkah, ruang.rencana)))}</small>
    </li>
  )
}

function perpindahan(snapshot: Snapshot, { jenis, dariJabatanId, jabatanId }: Langkah): string {
  if (jenis === 'PLT' || jenis === 'PLH') return `${jenis === 'PLT' ? 'Plt.' : 'Plh.'} ${namaJabatan(snapshot, jabatanId)}`
  const dari = dariJabatanId === null ? teksJalan.tanpaJabatan : namaJabatan(snapshot, dariJabatanId)
  return `${dari} → ${jenis === 'LEPAS' ? teksJalan.ruangTunggu : namaJabatan(snapshot, jabatanId)}`
}
