import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { bezettingJabatan, jumlahBezetting } from '../../../domain/organisasi/bezetting'
import { type Jabatan, type JabatanId, isStruktural } from '../../../domain/organisasi/jabatan'
import type { PemegangOf } from '../../../domain/organisasi/kartu'
import { warnaUnor } from '../../../domain/organisasi/kelompok-unor'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { perangkatDaerahOf, type UnorId } from '../../../domain/organisasi/unor'
import type { PegawaiId } from '../../../domain/pegawai/pegawai'
import { teksBagan } from '../../text/bagan'
import { BarisJabatan } from './baris-jabatan'
import type { Tanda } from './marks'
import classes from './unor-panel.module.css'

type Props = {
  readonly snapshot: Snapshot
  readonly unorId: UnorId
  /** Who holds a post; the data of the snapshot when absent, the outcome of a plan when given. */
  readonly pemegang?: PemegangOf | undefined
  readonly tanda?: ReadonlyMap<JabatanId, Tanda> | undefined
  /** Makes names lead to the person. */
  readonly onPegawai?: ((id: PegawaiId) => void) | undefined
  readonly onClose: () => void
  /** What stands below the title, and at the end of each post. */
  readonly alat?: ReactNode
  readonly alatJabatan?: ((jabatan: Jabatan) => ReactNode) | undefined
  /** Makes posts draggable: told of a press on one. */
  readonly onAngkatJabatan?: ((jabatan: Jabatan, event: React.PointerEvent) => void) | undefined
}

/** Every post of a unor with its holders. Inside a `DragPegawaiProvider` people can be dragged from and to its rows. */
export function UnorPanel({
  snapshot,
  unorId,
  pemegang,
  tanda,
  onPegawai,
  onClose,
  alat,
  ...jabatanProps
}: Props): React.JSX.Element | null {
  const unor = snapshot.unor.get(unorId)
  if (!unor) return null
  const pemegangOf = pemegang ?? ((id: JabatanId) => snapshot.byJabatan.get(id) ?? [])
  const posts = snapshot.jabatanByUnor.get(unorId) ?? []
  const induk = perangkatDaerahOf(snapshot.unor, unorId)
  const { jumlah, pppk, kebutuhan } = jumlahBezetting(posts.map((j) => bezettingJabatan(snapshot, j, pemegangOf)))
  return (
    <aside className={classes.panel} style={{ '--warna': warnaUnor(unor.jenis) }} aria-label={unor.nama} data-testid="panel-unor">
      <header className={classes.kepala}>
        <div className={classes.judul}>
          <h2>{unor.nama}</h2>
          {induk && induk.id !== unor.id && <p>{induk.nama}</p>}
        </div>
        <ActionIcon variant="subtle" color="gray" onClick={onClose} aria-label={teksBagan.tutupPanel}>
          <IconX size={18} />
        </ActionIcon>
        <p className={classes.ringkas}>
          {teksBagan.terisi} <b>{jumlah}</b> / {kebutuhan}
          {pppk > 0 && ` · ${teksBagan.diAntaranyaPppk(pppk)}`}
        </p>
        {alat && <div className={classes.alat}>{alat}</div>}
      </header>
      <div className={classes.isi}>
        {posts.length === 0 && <p className={classes.nihil}>{teksBagan.tanpaJabatan}</p>}
        {groupsOf(posts).map(({ judul, anggota }) => (
          <section key={judul} aria-label={judul}>
            <h3>{judul}</h3>
            {anggota.map((jabatan) => (
              <BarisJabatan
                key={jabatan.id}
                snapshot={snapshot}
                jabatan={jabatan}
                penempatan={pemegangOf(jabatan.id)}
                tanda={tanda?.get(jabatan.id)}
                onPegawai={onPegawai}
                {...jabatanProps}
              />
            ))}
          </section>
        ))}
      </div>
    </aside>
  )
}

type Group = { readonly judul: string; readonly anggota: readonly Jabatan[] }

function groupsOf(posts: readonly Jabatan[]): readonly Group[] {
  const { struktural, fungsional, pelaksana } = teksBagan.kelompok
  return [
    { judul: struktural, anggota: posts.filter(isStruktural) },
    { judul: fungsional, anggota: posts.filter((j) => j.jenis === 'JF') },
    { judul: pelaksana, anggota: posts.filter((j) => j.jenis === 'PELAKSANA') }
  ].filter((group) => group.anggota.length > 0)
}
