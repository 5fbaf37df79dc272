import { cruise, type IForbiddenRuleType } from 'dependency-cruiser'

const FORMATS = 'node_modules/(docx|docxtemplater|pizzip|exceljs|@cantoo/pdf-lib|@pdf-lib/fontkit)/'

/** Who may import whom (ARCHITECTURE.md, dependency rules). `comment` is what an engineer reads when it fails. */
export const boundaries = [
  {
    name: 'domain-is-pure',
    comment:
      'The domain imports only itself, zod, d3-flextree and fastest-levenshtein (the distance of two spellings, pure arithmetic). A clock, a file or a screen it needs comes in as a value (Given, or an argument).',
    severity: 'error',
    from: { path: '^src/domain/' },
    to: { pathNot: ['^src/domain/', 'node_modules/(zod|d3-flextree|fastest-levenshtein)/'] }
  },
  {
    name: 'contract-is-a-border',
    comment:
      'The contract describes what crosses the border in words of the domain: it imports the domain and zod, nothing of either side.',
    severity: 'error',
    from: { path: '^src/contract/' },
    to: { pathNot: ['^src/(contract|domain)/', 'node_modules/zod/'] }
  },
  {
    name: 'ui-never-imports-electron',
    comment: 'The window talks to the core through the contract alone: add a route or a command instead of importing main-process code.',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: ['^electron/', 'node_modules/electron/'] }
  },
  {
    name: 'features-are-islands',
    comment: 'One feature never imports another. Move what both need to ui/components (looks), ui/lib (machinery) or the domain (meaning).',
    severity: 'error',
    from: { path: '^src/ui/features/([^/]+)/' },
    to: { path: '^src/ui/features/', pathNot: '^src/ui/features/$1/' }
  },
  {
    name: 'only-shell-knows-electron',
    comment:
      'Only electron/shell, electron/ipc, main.ts and preload.ts import electron, so that the core also runs in tests and on the command line. Use Host.',
    severity: 'error',
    from: { path: '^(src|electron)/', pathNot: '^electron/(shell/|ipc/|main\\.ts$|preload\\.ts$)' },
    to: { path: 'node_modules/electron/' }
  },
  {
    name: 'core-knows-no-shell',
    comment: 'app, db and documents lie below the shell and must not import it; what they need of the machine is a member of Host.',
    severity: 'error',
    from: { path: '^electron/(app|db|documents)/' },
    to: { path: '^electron/(shell/|ipc/|main\\.ts$|preload\\.ts$)' }
  },
  {
    name: 'only-db-knows-sql',
    comment: 'SQL stays in electron/db: write a query there, or return a changeset from a command.',
    severity: 'error',
    from: { path: '^(src|electron)/', pathNot: '^electron/db/' },
    to: { path: 'node_modules/(better-sqlite3|drizzle-orm)/' }
  },
  {
    name: 'documents-are-writers',
    comment:
      'electron/documents turns a document model into bytes: it knows the domain, exceljs, docx, pdf-lib and the fonts, and neither data nor screen.',
    severity: 'error',
    from: { path: '^electron/documents/' },
    to: { pathNot: ['^electron/documents/', '^src/domain/', '^resources/', FORMATS], dependencyTypesNot: ['core'] }
  },
  {
    name: 'only-documents-know-formats',
    comment: 'exceljs, docx and pdf-lib are used in electron/documents alone; everything above it speaks of the neutral document model.',
    severity: 'error',
    from: { path: '^(src|electron)/', pathNot: '^electron/documents/' },
    to: { path: FORMATS }
  },
  {
    name: 'only-parser-reads-files',
    comment: 'Foreign files are opened in electron/parser alone, which runs in a process that may die; everything else gets a BukuKerja.',
    severity: 'error',
    from: { path: '^(src|electron)/', pathNot: '^electron/parser/' },
    to: { path: 'node_modules/(@e965/xlsx|papaparse|yauzl)/' }
  },
  {
    name: 'only-solver-knows-solvers',
    comment:
      'munkres and highs are used in electron/solver alone, which runs in a worker and knows nothing but numbers; the domain poses the problem as a SoalAngka.',
    severity: 'error',
    from: { path: '^(src|electron)/', pathNot: '^electron/solver/' },
    to: { path: 'node_modules/(munkres|highs)/' }
  },
  {
    name: 'no-circular',
    comment:
      'Two files that import each other, be it for a type, cannot be understood apart. Move what both need to a third file, further in.',
    severity: 'error',
    from: {},
    to: { circular: true }
  }
] as const satisfies readonly IForbiddenRuleType[]

/** What breaks the boundaries below a folder, each as `rule: from -> to` with the cure. */
export async function findViolations(baseDir: string): Promise<readonly string[]> {
  const { output } = await cruise(['src', 'electron'], {
    baseDir,
    parser: 'swc',
    validate: true,
    tsPreCompilationDeps: true,
    ruleSet: { forbidden: [...boundaries] },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json', '.css', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types']
    }
  })
  if (typeof output === 'string') throw new Error(output)
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}. ${cureOf(rule.name)}`)
}

const cureOf = (name: string): string => boundaries.find((rule) => rule.name === name)?.comment ?? ''
