import { EmptyState } from '@mantine/core'
import { IconAlertTriangle, IconArrowsMove } from '@tabler/icons-react'
import { teksRancangan } from '../../text/rancangan'
import { DaftarUsulan } from './daftar-usulan'
import { KonflikUsulan } from './konflik-usulan'
import type { RancanganDiMeja } from './sumber-bagan'
import classes from './tab-usulan.module.css'

/** The change tray of a draft: what must be decided first, then every proposal in order, each to be taken back. */
export function TabUsulan({ rancangan }: { readonly rancangan: RancanganDiMeja }): React.JSX.Element {
  const { usulan, peringatan } = rancangan.detail
  const isDraf = rancangan.detail.rancangan.status === 'DRAF'
  if (usulan.length === 0) return <Nihil isDraf={isDraf} />
  return (
    <div className={classes.baki} data-testid="baki-usulan">
      <KonflikUsulan rancangan={rancangan} />
      {peringatan.length > 0 && (
        <section className={classes.peringatan} aria-label={teksRancangan.peringatan}>
          <IconAlertTriangle size={16} />
          <ul>
            {peringatan.map((kalimat) => (
              <li key={kalimat}>{kalimat}</li>
            ))}
          </ul>
        </section>
      )}
      <p className={classes.petunjuk}>{isDraf ? teksRancangan.usulanPetunjuk : teksRancangan.usulanPetunjukTerkunci}</p>
      <DaftarUsulan rancangan={rancangan} />
    </div>
  )
}

const Nihil = ({ isDraf }: { readonly isDraf: boolean }): React.JSX.Element => (
  <EmptyState
    mt={48}
    px="md"
    icon={<IconArrowsMove />}
    variant="light"
    title={teksRancangan.usulanNihil}
    description={isDraf ? teksRancangan.usulanNihilRinci : teksRancangan.usulanNihilTerkunci}
    data-testid="usulan-nihil"
  />
)
