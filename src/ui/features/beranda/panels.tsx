import { Badge, Text } from '@mantine/core'
import { useMemo } from 'react'
import { lamaTeks, tanggalPanjang } from '../../../domain/kit/tanggal'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { namaLengkap } from '../../../domain/pegawai/pegawai'
import { Panel, PanelEmpty, RowLink } from '../../components/panel'
import { tempatOf } from '../../lib/lokasi'
import { teksBeranda } from '../../text/beranda'
import { akanPensiun, jabatanKosong, pejabatPlt } from './ringkasan'

type Props = { readonly snapshot: Snapshot }

/** Six months is the longest a Plt may act: three, extended once by three (SE Kepala BKN 1/SE/I/2021). */
const BATAS_PLT = 6

/** Structural posts nobody holds for good. */
export function KosongPanel({ snapshot }: Props): React.JSX.Element {
  const kosong = useMemo(() => jabatanKosong(snapshot), [snapshot])
  return (
    <Panel judul={teksBeranda.kosong} jumlah={kosong.length}>
      {kosong.length === 0 && <PanelEmpty>{teksBeranda.kosongNihil}</PanelEmpty>}
      {kosong.map(({ jabatan, perangkatDaerah, pengganti }) => (
        <RowLink
          key={jabatan.id}
          href={tempatOf('/bagan', { unor: jabatan.unorId })}
          utama={jabatan.nama}
          rinci={pengganti ? `Plt. ${namaLengkap(pengganti)}` : `${perangkatDaerah?.nama ?? ''} · ${teksBeranda.tanpaPlt}`}
          akhir={<Badge color={pengganti ? 'gray' : 'bahaya'}>{jabatan.eselon}</Badge>}
        />
      ))}
    </Panel>
  )
}

/** People who leave service within a year. */
export function PensiunPanel({ snapshot }: Props): React.JSX.Element {
  const pensiun = useMemo(() => akanPensiun(snapshot, 12), [snapshot])
  return (
    <Panel judul={teksBeranda.pensiun} jumlah={pensiun.length}>
      {pensiun.length === 0 && <PanelEmpty>{teksBeranda.pensiunNihil}</PanelEmpty>}
      {pensiun.map(({ pegawai, jabatan, tmt }) => (
        <RowLink
          key={pegawai.id}
          href={tempatOf('/pegawai', { id: pegawai.id })}
          utama={namaLengkap(pegawai)}
          rinci={jabatan.nama}
          akhir={
            <Text size="sm" className="angka">
              {tanggalPanjang(tmt)}
            </Text>
          }
        />
      ))}
    </Panel>
  )
}

/** People acting in a post, and since when. */
export function PltPanel({ snapshot }: Props): React.JSX.Element {
  const plt = useMemo(() => pejabatPlt(snapshot), [snapshot])
  return (
    <Panel judul={teksBeranda.plt} jumlah={plt.length}>
      {plt.length === 0 && <PanelEmpty>{teksBeranda.pltNihil}</PanelEmpty>}
      {plt.map(({ pegawai, jabatan, bulan }) => (
        <RowLink
          key={`${pegawai.id} ${jabatan.id}`}
          href={tempatOf('/pegawai', { id: pegawai.id })}
          utama={namaLengkap(pegawai)}
          rinci={`Plt. ${jabatan.nama}`}
          akhir={<Span bulan={bulan} />}
        />
      ))}
    </Panel>
  )
}

function Span({ bulan }: { readonly bulan: number | null }): React.JSX.Element {
  if (bulan === null) return <Badge color="emas">{teksBeranda.tmtTidakAda}</Badge>
  if (bulan >= BATAS_PLT)
    return (
      <Badge color="bahaya" title={teksBeranda.pltLewat}>
        {lamaTeks(bulan)}
      </Badge>
    )
  return (
    <Text size="sm" className="angka">
      {lamaTeks(bulan)}
    </Text>
  )
}
