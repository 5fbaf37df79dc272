import { Checkbox, MultiSelect, Radio, Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import { JENIS_JABATAN } from '../../../../domain/organisasi/jabatan'
import type { Snapshot } from '../../../../domain/organisasi/snapshot'
import { perangkatDaerahOf, type Unor } from '../../../../domain/organisasi/unor'
import { kolamUsul } from '../../../../domain/usul-rotasi/sasaran'
import { angka } from '../../../lib/format'
import { labelKolam, teksUsul } from '../../../text/usul-rotasi'
import type { BagianProps } from './isian-usul'
import classes from './usul.module.css'

/** Who may be drawn on: from where, and out of which kinds of post; and whether the chains run on. */
export function BagianKolam(props: BagianProps): React.JSX.Element {
  const { ruang, isian, onIsian } = props
  const tanpa = useMemo(() => kolamUsul(ruang.proyeksi, { unor: null, jenis: [], tanpaJabatan: true }).length, [ruang.proyeksi])
  return (
    <div className={classes.dua}>
      <Text size="sm" c="gray.7" className={classes.lebar}>
        {teksUsul.kolamRinci}
      </Text>
      <Asal {...props} />
      <JabatanSekarang {...props} />
      <Stack gap="sm" className={classes.lebar}>
        {isian.unor === null && tanpa > 0 && (
          <Checkbox
            label={`${teksUsul.tanpaJabatan} (${angka(tanpa)})`}
            checked={isian.tanpaJabatan}
            onChange={({ currentTarget }) => onIsian({ ...isian, tanpaJabatan: currentTarget.checked })}
          />
        )}
        <Checkbox
          label={teksUsul.berantai}
          description={teksUsul.berantaiRinci}
          checked={isian.berantai}
          onChange={({ currentTarget }) => onIsian({ ...isian, berantai: currentTarget.checked })}
          data-testid="usul-berantai"
        />
      </Stack>
    </div>
  )
}

/** The whole city, or some of its perangkat daerah. */
function Asal({ ruang, isian, onIsian }: BagianProps): React.JSX.Element {
  const perangkat = useMemo(() => perangkatDaerah(ruang.snapshot), [ruang.snapshot])
  const pilih = (ids: readonly string[]): void => onIsian({ ...isian, unor: perangkat.filter((u) => ids.includes(u.id)).map((u) => u.id) })
  return (
    <Radio.Group
      label={teksUsul.asal}
      value={isian.unor === null ? 'kota' : 'perangkat'}
      onChange={(value) => onIsian({ ...isian, unor: value === 'kota' ? null : [] })}
    >
      <Stack gap="xs" mt="xs">
        <Radio value="kota" label={teksUsul.seluruhKota} />
        <Radio value="perangkat" label={teksUsul.perangkatTertentu} />
        {isian.unor !== null && (
          <MultiSelect
            aria-label={teksUsul.pilihPerangkat}
            placeholder={isian.unor.length === 0 ? teksUsul.pilihPerangkat : ''}
            data={perangkat.map((u) => ({ value: u.id, label: u.nama }))}
            value={[...isian.unor]}
            onChange={pilih}
            searchable
            hidePickedOptions
            maxDropdownHeight={240}
          />
        )}
      </Stack>
    </Radio.Group>
  )
}

/** The kinds of post people hold now, each with how many do. */
function JabatanSekarang({ ruang, isian, onIsian }: BagianProps): React.JSX.Element {
  const { proyeksi } = ruang
  const { unor } = isian
  const jumlah = useMemo(() => {
    const tempat = unor === null ? null : [...unor]
    return new Map(JENIS_JABATAN.map((jenis) => [jenis, kolamUsul(proyeksi, { unor: tempat, jenis: [jenis], tanpaJabatan: false }).length]))
  }, [proyeksi, unor])
  return (
    <Checkbox.Group
      label={teksUsul.jabatanSekarang}
      value={[...isian.jenis]}
      onChange={(value) => onIsian({ ...isian, jenis: JENIS_JABATAN.filter((j) => value.includes(j)) })}
    >
      <Stack gap="xs" mt="xs">
        {JENIS_JABATAN.map((jenis) => (
          <Checkbox
            key={jenis}
            value={jenis}
            label={`${labelKolam[jenis]} (${angka(jumlah.get(jenis) ?? 0)})`}
            data-testid={`kolam-${jenis}`}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}

/** The perangkat daerah of the city, by name. */
function perangkatDaerah({ unor }: Snapshot): readonly Unor[] {
  const found = new Set<Unor>()
  for (const u of unor.values()) {
    const perangkat = perangkatDaerahOf(unor, u.id)
    if (perangkat) found.add(perangkat)
  }
  return [...found].toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'))
}
