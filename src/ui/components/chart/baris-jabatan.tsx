import { tanggalPendek } from '../../../domain/kit/tanggal'
import type { Jabatan } from '../../../domain/organisasi/jabatan'
import { bezettingOf, holdersOf, isKosong, namaPemegang, type Pemegang } from '../../../domain/organisasi/kartu'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { PegawaiId } from '../../../domain/pegawai/pegawai'
import type { Penempatan } from '../../../domain/pegawai/penempatan'
import { teksBagan } from '../../text/bagan'
import { useDragSource, useDragState } from '../drag/drag-pegawai'
import { type Tanda, WARNA_HASIL } from './marks'
import classes from './unor-panel.module.css'

type Props = {
  readonly snapshot: Snapshot
  readonly jabatan: Jabatan
  readonly penempatan: readonly Penempatan[]
  readonly tanda: Tanda | undefined
  readonly onPegawai: ((id: PegawaiId) => void) | undefined
}

/** One post of a unor: its name and class, how many of its seats are filled, and by whom. A place to drop a person on. */
export function BarisJabatan({ snapshot, jabatan, penempatan, tanda, onPegawai }: Props): React.JSX.Element {
  const drag = useDragState()
  const gravest = drag?.sasaran === jabatan.id ? (drag.vonis[0]?.warna ?? 'LULUS') : null
  return (
    <div
      className={classes.baris}
      style={gravest ? { '--warna': WARNA_HASIL[gravest] } : undefined}
      data-jabatan-id={jabatan.id}
      data-sasaran={gravest !== null || undefined}
    >
      <div className={classes.jabatan}>
        <span>{jabatan.nama}</span>
        {tanda && (
          <b className={classes.tanda} style={{ background: WARNA_HASIL[tanda.warna] }} title={teksBagan.temuan(tanda.jumlah)}>
            {tanda.jumlah}
          </b>
        )}
        <span className={classes.angka}>
          {bezettingOf(penempatan)}/{jabatan.kebutuhan}
        </span>
      </div>
      <div className={classes.rinci}>
        {[jabatan.eselon, jabatan.kelas === null ? null : teksBagan.kelas(jabatan.kelas)].filter((teks) => teks !== null).join(' · ')}
      </div>
      {isKosong(penempatan) && <span className={classes.kosong}>{teksBagan.kosong}</span>}
      {holdersOf(snapshot, penempatan).map((p) => (
        <Orang key={`${p.pegawaiId} ${p.jenis}`} pemegang={p} tmt={tmtOf(penempatan, p)} onPegawai={onPegawai} />
      ))}
    </div>
  )
}

type OrangProps = { readonly pemegang: Pemegang; readonly tmt: string | null; readonly onPegawai: ((id: PegawaiId) => void) | undefined }

function Orang({ pemegang, tmt, onPegawai }: OrangProps): React.JSX.Element {
  const source = useDragSource({ id: pemegang.pegawaiId, nama: pemegang.nama, keterangan: pemegang.pangkat })
  const rinci = [pemegang.pangkat, tmt && teksBagan.sejak(tanggalPendek(tmt))].filter(Boolean).join(' · ')
  const isi = (
    <>
      <span className={classes.nama}>{namaPemegang(pemegang)}</span>
      <span className={classes.rinci}>{rinci}</span>
    </>
  )
  return onPegawai ? (
    <button
      type="button"
      className={classes.orang}
      data-pegawai-id={pemegang.pegawaiId}
      onClick={() => onPegawai(pemegang.pegawaiId)}
      {...source}
    >
      {isi}
    </button>
  ) : (
    <div className={classes.orang} data-pegawai-id={pemegang.pegawaiId} {...source}>
      {isi}
    </div>
  )
}

const tmtOf = (penempatan: readonly Penempatan[], { pegawaiId, jenis }: Pemegang): string | null =>
  penempatan.find((p) => p.pegawaiId === pegawaiId && p.jenis === jenis)?.tmtMulai ?? null
