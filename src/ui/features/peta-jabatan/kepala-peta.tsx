import { ActionIcon, Select } from '@mantine/core'
import { IconGitBranch, IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react'
import { RancanganId } from '../../../domain/rancangan/rancangan'
import { tanggalPendek } from '../../../domain/kit/tanggal'
import { jalurUnor } from '../../../domain/organisasi/jalur-unor'
import { useAsk } from '../../lib/use-ask'
import { teksPeta } from '../../text/peta-jabatan'
import { useMejaPeta } from './meja-peta'
import classes from './peta-jabatan.module.css'
import { TombolPeta } from './tombol-peta'

type Props = { readonly isDaftar: boolean; readonly onDaftar: (isDaftar: boolean) => void }

/** What is looked at and by which organisation, and what can be made of it. */
export function KepalaPeta(props: Props): React.JSX.Element {
  const { akar, rancangan, keadaan } = useMejaPeta()
  return (
    <>
      <header className={classes.kepala}>
        <TombolDaftar {...props} />
        <div className={classes.jalur}>
          <Remah />
          <h2 className={classes.judul} title={akar?.nama ?? teksPeta.kota}>
            {akar?.nama ?? teksPeta.kota}
          </h2>
        </div>
        <PilihSusunan />
        <TombolPeta />
      </header>
      {keadaan.akar !== null && akar === null && <p className={classes.catatan}>{teksPeta.tidakDitemukan}</p>}
      {rancangan && (
        <p className={classes.catatan}>
          {rancangan.status === 'DRAF' ? teksPeta.catatRancangan(tanggalPendek(rancangan.tmt)) : teksPeta.hanyaDibaca}
        </p>
      )}
    </>
  )
}

/** Gives the table the room of the list beside it, or brings the list back. */
function TombolDaftar({ isDaftar, onDaftar }: Props): React.JSX.Element {
  const label = isDaftar ? teksPeta.sembunyikanDaftar : teksPeta.tampilkanDaftar
  return (
    <ActionIcon
      variant="subtle"
      color="gray.7"
      aria-label={label}
      aria-expanded={isDaftar}
      title={label}
      onClick={() => onDaftar(!isDaftar)}
      data-testid="daftar-tampak"
    >
      {isDaftar ? <IconLayoutSidebarLeftCollapse size={20} /> : <IconLayoutSidebarLeftExpand size={20} />}
    </ActionIcon>
  )
}

/** The way down from the city to the unit on show. */
function Remah(): React.JSX.Element | null {
  const { snapshot, akar, pergi } = useMejaPeta()
  if (!akar) return null
  return (
    <nav className={classes.remah} aria-label={teksPeta.jalur}>
      <button type="button" onClick={() => pergi({ akar: null })}>
        {teksPeta.kota}
      </button>
      {jalurUnor(snapshot.unor, akar.id)
        .slice(0, -1)
        .map(({ id, nama }) => (
          <span key={id} style={{ display: 'contents' }}>
            <span aria-hidden="true">›</span>
            <button type="button" onClick={() => pergi({ akar: id })}>
              {nama}
            </button>
          </span>
        ))}
    </nav>
  )
}

/** Chooses whether the organisation itself is read, or a draft of another. */
function PilihSusunan(): React.JSX.Element {
  const { rancangan, pergi } = useMejaPeta()
  const { data } = useAsk('rancangan.list', null)
  const terbuka = (data ?? []).filter((r) => r.status !== 'DITERAPKAN' || r.id === rancangan?.id)
  return (
    <Select
      w={216}
      aria-label={teksPeta.susunan}
      leftSection={<IconGitBranch size={16} />}
      data={[{ value: '', label: teksPeta.susunanKini }, ...terbuka.map(({ id, nama }) => ({ value: id, label: nama }))]}
      value={rancangan?.id ?? ''}
      allowDeselect={false}
      comboboxProps={{ width: 320, position: 'bottom-end' }}
      onChange={(id) => pergi({ rancangan: id ? RancanganId.parse(id) : null, tugas: null })}
      data-testid="pilih-susunan"
    />
  )
}
