import { Badge } from '@mantine/core'
import type { RouteOutput } from '../../../contract/routes'
import { KELOMPOK_KUALITAS } from '../../../domain/kualitas/periksa'
import { periksaKualitas } from '../../../domain/kualitas/periksa-kualitas'
import { type PeriksaTerhitung, skorOf } from '../../../domain/kualitas/skor'
import { NAMA_KELOMPOK } from '../../../domain/kualitas/tabel-kualitas'
import { MenuEkspor } from '../../components/menu-ekspor'
import { Panel, PanelEmpty, RowLink } from '../../components/panel'
import { ask } from '../../lib/client'
import { angka } from '../../lib/format'
import { tempatOf } from '../../lib/lokasi'
import { jumlahTeks, penilaian, persen, teksKualitas } from '../../text/kualitas'
import classes from './kualitas.module.css'

type Ringkasan = RouteOutput<'kualitas.ringkasan'>

/** All checks at a glance: how much of the data is in order, and by group what is not. */
export function Ikhtisar({ ringkasan }: { readonly ringkasan: Ringkasan }): React.JSX.Element {
  const { diperiksa, bermasalah, total } = ringkasan
  const daftar = terhitung(ringkasan)
  const kelompok = KELOMPOK_KUALITAS.map((k) => ({
    nama: NAMA_KELOMPOK[k],
    daftar: daftar.filter(({ periksa }) => periksa.kelompok === k)
  }))
  return (
    <div className={classes.ikhtisar}>
      <header className={classes.kepala}>
        <div>
          <h1 className={classes.penilaian}>{penilaian(skorOf(daftar, diperiksa))}</h1>
          {total > 0 && <p className={classes.mengapa}>{jumlahTeks(total, bermasalah)}</p>}
        </div>
        <MenuEkspor onEkspor={(format) => ask('kualitas.ekspor', { periksa: null, format })} />
      </header>
      <div className={classes.strip}>
        {kelompok.map((k) => (
          <Skor key={k.nama} nama={k.nama} skor={skorOf(k.daftar, diperiksa)} />
        ))}
      </div>
      <div className={classes.panels}>
        {kelompok.map((k) => (
          <KelompokPanel key={k.nama} {...k} />
        ))}
      </div>
    </div>
  )
}

/** How much of a group is in order, as a percentage and a bar. */
function Skor({ nama, skor }: { readonly nama: string; readonly skor: number }): React.JSX.Element {
  return (
    <div className={classes.angka}>
      <div className={classes.nilai}>{persen(skor)}</div>
      <div className={classes.nama}>{nama}</div>
      <div className={classes.bar} aria-hidden="true">
        <div style={{ width: `${skor * 100}%` }} />
      </div>
    </div>
  )
}

/** The checks of one group: what was found first, what passed quietly at the end. */
function KelompokPanel({ nama, daftar }: { readonly nama: string; readonly daftar: readonly PeriksaTerhitung[] }): React.JSX.Element {
  const temuan = daftar
    .filter(({ jumlah }) => jumlah > 0)
    .toSorted((a, b) => Number(a.periksa.isCatatan ?? false) - Number(b.periksa.isCatatan ?? false))
  const lolos = daftar.filter(({ jumlah }) => jumlah === 0)
  return (
    <Panel judul={nama} jumlah={temuan.reduce((sum, { periksa, jumlah }) => sum + (periksa.isCatatan ? 0 : jumlah), 0)}>
      {temuan.length === 0 && <PanelEmpty>{teksKualitas.semuaLolos}</PanelEmpty>}
      {temuan.map(({ periksa, jumlah }) => (
        <RowLink
          key={periksa.id}
          href={tempatOf('/kualitas', { periksa: periksa.id })}
          utama={periksa.judul}
          rinci={periksa.mengapa}
          akhir={<Badge color={periksa.isCatatan ? 'gray' : 'emas'}>{angka(jumlah)}</Badge>}
        />
      ))}
      {lolos.length > 0 && (
        <details className={classes.lolos}>
          <summary>{teksKualitas.bersih(angka(lolos.length))}</summary>
          <ul>
            {lolos.map(({ periksa }) => (
              <li key={periksa.id} title={periksa.mengapa}>
                {periksa.judul}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  )
}

/** Every check with its count, most anomalies first. */
function terhitung({ periksa }: Ringkasan): readonly PeriksaTerhitung[] {
  const jumlah = new Map(periksa.map((p) => [p.id, p.jumlah]))
  return periksaKualitas.map((p) => ({ periksa: p, jumlah: jumlah.get(p.id) ?? 0 })).toSorted((a, b) => b.jumlah - a.jumlah)
}
