import { bupBerlaku } from '../../../domain/ketentuan/setelan'
import { SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import { tanggalPendek } from '../../../domain/kit/tanggal'
import { namaPegawai } from '../../../domain/mutasi/fakta-rencana'
import { type ButirInventaris, inventaris, SEBAB_INVENTARIS, type SebabInventaris } from '../../../domain/mutasi/inventaris'
import { angka } from '../../lib/format'
import { labelInventaris, teksRantai } from '../../text/rantai'
import { teksRotasi } from '../../text/rotasi'
import classes from './baris-orang.module.css'
import { judulJabatan } from './konteks-jabatan'
import { useMeja } from './meja'
import { MenuJabatan } from './menu-jabatan'
import type { RuangKerja } from './ruang-kerja'

/** The posts a plan begins with, by why they ask for attention: a click shows one on the chart, a person can be dropped on it right here. */
export function DaftarKosong(): React.JSX.Element {
  const { ruang } = useMeja()
  const butir = useMemo(() => inventarisOf(ruang), [ruang])
  const [dipilih, setDipilih] = useState<SebabInventaris>('KOSONG')
  const ada = SEBAB_INVENTARIS.filter((s) => butir.some((b) => b.sebab === s))
  const sebab = ada.includes(dipilih) ? dipilih : ada[0]
  return (
    <section aria-label={teksRantai.inventaris} data-testid="jabatan-kosong">
      <h3 className={classes.judul}>{teksRantai.inventaris}</h3>
      {sebab === undefined && <p className={classes.catatan}>{teksRantai.inventarisNihil}</p>}
      {sebab !== undefined && (
        <>
          <SegmentedControl
            mt={8}
            size="xs"
            fullWidth
            orientation="vertical"
            aria-label={teksRantai.hanyaSebab}
            data={ada.map((s) => ({ value: s, label: `${labelInventaris[s]} (${angka(butir.filter((b) => b.sebab === s).length)})` }))}
            value={sebab}
            onChange={(nilai) => setDipilih(ada.find((s) => s === nilai) ?? 'KOSONG')}
          />
          <ul className={classes.daftar}>
            {butir
              .filter((b) => b.sebab === sebab)
              .map((b) => (
                <BarisInventaris key={b.jabatanId} butir={b} />
              ))}
          </ul>
        </>
      )}
    </section>
  )
}

function BarisInventaris({ butir }: { readonly butir: ButirInventaris }): React.JSX.Element | null {
  const { ruang, lihat } = useMeja()
  const jabatan = ruang.snapshot.jabatan.get(butir.jabatanId)
  if (!jabatan) return null
  return (
    <li className={classes.baris} data-jabatan-id={jabatan.id}>
      <button type="button" className={classes.kosong} title={teksRotasi.lihatDiBagan} onClick={() => lihat(jabatan.unorId)}>
        <span className={classes.jabatanBaris}>
          <span className={classes.nama}>{judulJabatan(ruang.snapshot, jabatan.id)}</span>
          <span className={classes.rinci}>{rinciOf(ruang, butir)}</span>
        </span>
        <span className={classes.rinci}>{jabatan.eselon}</span>
      </button>
      <MenuJabatan jabatan={jabatan} />
    </li>
  )
}

function inventarisOf({ proyeksi, bahan, rencana }: RuangKerja): readonly ButirInventaris[] {
  const { setelanOf } = bahan
  return inventaris(proyeksi, {
    horizonBulan: rencana.horizonBulan,
    setelan: bupBerlaku(setelanOf),
    bulanMaksimum: setelanOf('R-02')['bulanMaksimum'],
    bulanPlt: setelanOf('R-47')['bulanPlt']
  })
}

/** Who it is about and when; or what the plan says of the post. */
function rinciOf({ snapshot, detail }: RuangKerja, { sebab, jabatanId, pegawaiId, tanggal }: ButirInventaris): string {
  const sikap = detail.sikap.find((s) => s.jabatanId === jabatanId)
  const kapan = tanggal && (sebab === 'PENSIUN' ? teksRantai.pada : teksRantai.sejak)(tanggalPendek(tanggal))
  if (pegawaiId) return [namaPegawai(snapshot, pegawaiId), kapan].filter(Boolean).join(' · ')
  return sikap ? (sikap.jenis === 'DARI_LUAR' ? teksRantai.ujungDariLuar : teksRantai.ujungDibiarkan)(sikap.alasan) : ''
}
