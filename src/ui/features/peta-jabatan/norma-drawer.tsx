import { Drawer, Loader, Text } from '@mantine/core'
import { useMemo } from 'react'
import { Abk } from '../../../domain/abk/abk'
import { bilanganTeks } from '../../../domain/abk/kata-abk'
import type { NormaTugas } from '../../../domain/abk/norma-tugas'
import { AnswerProblem } from '../../components/answer-problem'
import { useAsk } from '../../lib/use-ask'
import { teksNorma } from '../../text/peta-jabatan'
import { CobaNorma } from './coba-norma'
import { useMejaPeta } from './meja-peta'
import classes from './norma-drawer.module.css'

type Props = { readonly norma: NormaTugas; readonly onClose: () => void }

/** One task over all its posts, and the trying of another norm for it. */
export function NormaDrawer({ norma, onClose }: Props): React.JSX.Element {
  const { rancangan } = useMejaPeta()
  const { data, error } = useAsk('abk.tugas', { rancanganId: rancangan?.id ?? null })
  const abk = useMemo(() => data && bacaAbk(data, norma), [data, norma])
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={660}
      padding="lg"
      title={<Text className={classes.judul}>{teksNorma.judul}</Text>}
      classNames={classes}
    >
      <Text fz={17} fw={650} lh={1.3}>
        {norma.uraian}
      </Text>
      <Text size="sm" c="gray.7" mt={2} mb="md">
        {teksNorma.rentang(bilanganTeks(norma.normaTerkecil), bilanganTeks(norma.normaTerbesar))}
      </Text>
      {error && <AnswerProblem error={error} />}
      {!error && !abk && <Loader />}
      {abk && <CobaNorma norma={norma} abk={abk} onSelesai={onClose} />}
    </Drawer>
  )
}

/** The ABK of the posts that have the task, read from their text. */
function bacaAbk(semua: readonly { readonly id: string; readonly tugas: string }[], { jabatanIds }: NormaTugas): readonly Abk[] {
  const ini = new Set<string>(jabatanIds)
  return semua.filter(({ id }) => ini.has(id)).map(({ id, tugas }) => Abk.parse({ id, tugas: JSON.parse(tugas) }))
}
