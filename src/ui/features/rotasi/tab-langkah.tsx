import { EmptyState } from '@mantine/core'
import { IconTransferIn } from '@tabler/icons-react'
import type { Langkah } from '../../../domain/mutasi/rencana'
import { teksRantai } from '../../text/rantai'
import { teksRotasi } from '../../text/rotasi'
import { KartuLangkah } from './kartu-langkah'
import { PitaRantai } from './pita-rantai'
import { useMeja } from './meja'
import classes from './tab-langkah.module.css'

/** The chains of the plan as ribbons, then whoever acts, then what no longer fits the data. */
export function TabLangkah(): React.JSX.Element {
  const { ruang } = useMeja()
  if (ruang.langkah.length === 0 && ruang.rantai.length === 0) {
    return (
      <EmptyState
        mt={60}
        icon={<IconTransferIn />}
        variant="light"
        title={teksRotasi.langkahNihil}
        description={teksRotasi.langkahNihilRinci}
      />
    )
  }
  const sementara = ruang.proyeksi.berlaku.filter((l) => l.jenis === 'PLT' || l.jenis === 'PLH')
  return (
    <>
      {ruang.rantai.map((rantai) => (
        <PitaRantai key={(rantai.langkah[0] ?? rantai.lepas)?.id ?? rantai.jabatanId} rantai={rantai} />
      ))}
      <Kelompok judul={teksRantai.sementara} langkah={sementara} />
      <Kelompok judul={teksRotasi.konflik} langkah={ruang.proyeksi.konflik.map((k) => k.langkah)} />
    </>
  )
}

function Kelompok({ judul, langkah }: { readonly judul: string; readonly langkah: readonly Langkah[] }): React.JSX.Element | null {
  if (langkah.length === 0) return null
  return (
    <section className={classes.kelompok} aria-label={judul}>
      <h3 className={classes.judul}>{judul}</h3>
      {langkah.map((l) => (
        <KartuLangkah key={l.id} langkah={l} />
      ))}
    </section>
  )
}
