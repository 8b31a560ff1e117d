import { problemCodes, verbs } from '@yinqiao/bank/contract'
import { openApi } from '@yinqiao/bank/contract/open-api'
import { describe, expect, it } from 'vitest'

interface Operation {
  operationId: string
  summary: string
  parameters: { name: string; in: string; required: boolean; schema: object }[]
  requestBody?: { content: Record<string, { schema: object }> }
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>
}

const document = openApi()
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation: operation as Operation })),
)

describe('the OpenAPI document', () => {
  it('says its version, its name and where the API begins', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d$/)
    expect(document.info).toMatchObject({ title: expect.stringMatching(/./), version: expect.stringMatching(/./) })
    expect(document.servers).toEqual([{ url: '/api' }])
  })

  it.each(Object.entries(verbs))('has %s, at its method and path, once', (verb, spec) => {
    const found = operations.filter(({ operation }) => operation.operationId === verb)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ path: spec.path, method: spec.method.toLowerCase() })
  })

  it.each(operations)('$method $path declares every part of its path and describes every answer', one => {
    const declared = one.operation.parameters.filter(parameter => parameter.in === 'path').map(({ name }) => name)
    expect([...one.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)).toEqual(declared)
    expect(one.operation.parameters.every(parameter => parameter.required)).toBe(true)
    expect(Object.values(one.operation.responses).every(({ description }) => description.length > 0)).toBe(true)
    expect(Object.keys(one.operation.responses).some(status => status.startsWith('2'))).toBe(true)
  })

  it('points only at schemas it has, and each of them is JSON Schema a reader can compile', () => {
    const pointers = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to)
    const known = Object.keys(document.components.schemas).map(name => `#/components/schemas/${name}`)
    expect(pointers.length).toBeGreaterThan(10)
    expect(known).toEqual(expect.arrayContaining(pointers))
    expect(Object.values(document.components.schemas).every(schema => 'type' in schema || 'oneOf' in schema)).toBe(true)
  })

  it('never puts a PIN, an amount or an account number into an address', () => {
    const inAddress = operations.flatMap(({ operation }) => operation.parameters.map(({ name }) => name))
    expect([...new Set(inAddress)].sort()).toEqual(['accountId', 'month', 'transferId'])
  })

  it('tells which problems a transfer can meet', () => {
    const transfer = operations.find(({ operation }) => operation.operationId === 'submitTransfer')!.operation
    expect(transfer.responses['409']?.description).toContain('not-enough-money')
    expect(transfer.requestBody?.content['application/json']?.schema).toEqual({
      $ref: '#/components/schemas/TransferRequest',
    })
    const told = JSON.stringify(document)
    expect(problemCodes.filter(code => !told.includes(`${code}:`))).toEqual(['not-found'])
  })
})
