import { Button, Group, Pill, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { SARINGAN_KOSONG, type SaringanPegawai } from '../../../domain/pegawai/saringan'
import { PilihUnor } from '../../components/pilih-unor'
import { useSnapshot } from '../../lib/use-snapshot'
import { teksPegawai } from '../../text/pegawai'
import classes from './daftar.module.css'
import { SaringanLanjut } from './saringan-lanjut'
import { tandaOf } from './tanda-saringan'

type Props = {
  readonly saringan: SaringanPegawai
  readonly onChange: (next: SaringanPegawai) => void
  /** Kept filters, columns, export, new: what stands at the right end. */
  readonly children: React.ReactNode
}

/** Search and filters over the table of people; what is narrowed stands below as chips. */
export function SaringanBar({ saringan, onChange, children }: Props): React.JSX.Element {
  const { snapshot } = useSnapshot()
  const tanda = tandaOf(saringan, snapshot)
  return (
    <>
      <Group gap="xs" mb="sm" wrap="nowrap" role="search">
        <TextInput
          flex={1.2}
          miw={180}
          aria-label={teksPegawai.cari}
          placeholder={teksPegawai.cari}
          leftSection={<IconSearch size={16} />}
          value={saringan.cari}
          maxLength={200}
          onChange={({ currentTarget }) => onChange({ ...saringan, cari: currentTarget.value })}
          data-testid="cari-pegawai"
        />
        <PilihUnor
          flex={1}
          miw={140}
          aria-label={teksPegawai.unor}
          placeholder={teksPegawai.semuaUnor}
          snapshot={snapshot}
          value={saringan.unorId}
          onPilih={(unorId) => onChange({ ...saringan, unorId })}
          clearable
          comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
        />
        <SaringanLanjut saringan={saringan} onChange={onChange} jumlah={tanda.length} />
        {children}
      </Group>
      {tanda.length > 0 && (
        <div className={classes.tanda} data-testid="tanda-saringan">
          {tanda.map(({ teks, tanpa }) => (
            <Pill
              key={teks}
              size="md"
              className={classes.pil ?? ''}
              withRemoveButton
              onRemove={() => onChange(tanpa)}
              removeButtonProps={{ 'aria-label': teksPegawai.lepas(teks), tabIndex: 0, 'aria-hidden': false }}
            >
              {teks}
            </Pill>
          ))}
          <Button variant="subtle" color="gray.7" size="compact-sm" onClick={() => onChange({ ...SARINGAN_KOSONG, cari: saringan.cari })}>
            {teksPegawai.hapusSaringan}
          </Button>
        </div>
      )}
    </>
  )
}
