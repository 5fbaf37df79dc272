import { ActionIcon, Checkbox } from '@mantine/core'
import { IconChevronDown, IconHelpCircle } from '@tabler/icons-react'
import { memo, useMemo } from 'react'
import type { CalonBerperingkat } from '../../../../domain/calon/calon-jabatan'
import { nilaiCalon } from '../../../../domain/calon/nilai-calon'
import { PALING_BANYAK_DIBANDING } from '../../../../domain/calon/bandingkan'
import { tinjauCalon } from '../../../../domain/calon/tinjau-calon'
import type { PegawaiId, PegawaiRingkas } from '../../../../domain/pegawai/pegawai'
import { useDragSource } from '../../../components/drag/drag-pegawai'
import { teksCalon } from '../../../text/calon'
import { BatangNilai, RincianNilai } from './batang-nilai'
import classes from './calon.module.css'
import { sebutanOf, type Sebutan, useMejaCalon } from './meja-calon'
import { nilaiTeks } from './nilai-teks'
import { TitikTemuan } from './titik-temuan'
import { useTombolCalon } from './tombol-calon'
import { TombolTempatkan } from './tombol-tempatkan'

type Props = {
  readonly calon: CalonBerperingkat
  /** The post held now, and the rank. */
  readonly kini: string
  /** Where the plan already moves the person. */
  readonly gerak: string | null
  readonly isTerbuka: boolean
  readonly onBuka: (id: PegawaiId) => void
}

/** One candidate: place, name, present post, score, findings; and the parts of the score when unfolded. */
export const BarisCalon = memo(function BarisCalon({ calon, kini, gerak, isTerbuka, onBuka }: Props): React.JSX.Element {
  const meja = useMejaCalon()
  const tombol = useTombolCalon(calon.pegawai.id)
  const tertutup = meja.isTertutup(calon.pegawai.id)
  const sebutan = sebutanOf(meja, calon.pegawai, calon.peringkat)
  return (
    <li className={classes.baris} data-baris-calon data-testid={`calon-${calon.peringkat}`} aria-label={sebutan.nama}>
      <div className={classes.kepala}>
        <span className={classes.peringkat}>{calon.peringkat}</span>
        <Orang pegawai={calon.pegawai} nama={sebutan.nama} kini={kini} isTertutup={tertutup} />
        <button
          type="button"
          className={classes.nilai}
          data-tombol-calon
          onKeyDown={tombol}
          aria-expanded={isTerbuka}
          aria-label={teksCalon.rincian(sebutan.nama)}
          onClick={() => onBuka(calon.pegawai.id)}
        >
          {nilaiTeks(calon.total)}
          <IconChevronDown size={14} />
        </button>
      </div>
      {gerak && <p className={classes.gerak}>{gerak}</p>}
      <BatangNilai angka={calon.angka} bobot={meja.bobot} />
      <Aksi calon={calon} sebutan={sebutan} />
      {isTerbuka && <Rincian calon={calon} sebutan={sebutan} />}
    </li>
  )
})

type OrangProps = { readonly pegawai: PegawaiRingkas; readonly nama: string; readonly kini: string; readonly isTertutup: boolean }

function Orang({ pegawai, nama, kini, isTertutup }: OrangProps): React.JSX.Element {
  const source = useDragSource({ id: pegawai.id, nama, keterangan: kini })
  return (
    // what hovers while dragging says who it is: with the name covered there is nothing to drag
    <div className={classes.orang} {...(isTertutup ? {} : source)}>
      <span className={classes.nama}>{nama}</span>
      <span className={classes.kini} title={kini}>
        {kini}
      </span>
    </div>
  )
}

type SebutProps = { readonly calon: CalonBerperingkat; readonly sebutan: Sebutan }

function Aksi({ calon: { pegawai, temuan }, sebutan }: SebutProps): React.JSX.Element {
  const { terpilih, pilih, kenapa } = useMejaCalon()
  const dipilih = terpilih.includes(pegawai.id)
  return (
    <div className={classes.aksi}>
      <TitikTemuan temuan={temuan} teks={sebutan.teks} />
      <span className={classes.sela} />
      <Checkbox
        size="xs"
        label={teksCalon.bandingkan}
        aria-label={teksCalon.pilihBanding(sebutan.nama)}
        checked={dipilih}
        disabled={!dipilih && terpilih.length >= PALING_BANYAK_DIBANDING}
        onChange={() => pilih(pegawai.id)}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={`${teksCalon.kenapa} ${sebutan.nama}`}
        title={teksCalon.kenapa}
        onClick={() => kenapa(pegawai.id)}
      >
        <IconHelpCircle size={17} />
      </ActionIcon>
      <TombolTempatkan pegawaiId={pegawai.id} size="compact-xs" variant="light" />
    </div>
  )
}

function Rincian({ calon, sebutan }: SebutProps): React.JSX.Element | null {
  const { bahan, bobot, jabatanId } = useMejaCalon()
  const nilai = useMemo(() => {
    const tinjauan = tinjauCalon(bahan, calon.pegawai.id, jabatanId)
    return tinjauan && nilaiCalon(tinjauan, bobot, bahan.setelanOf)
  }, [bahan, bobot, jabatanId, calon.pegawai.id])
  if (!nilai) return null
  return (
    <div className={classes.rincian} data-testid="rincian-nilai">
      <RincianNilai nilai={nilai} bobot={bobot} teks={sebutan.teks} />
    </div>
  )
}
