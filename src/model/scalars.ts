// The scalars of the contract (标量): values travel as the text that PostgreSQL prints, so that a value read by the
// compiler and one read by an executor are the same bytes. graphql-scalars turns them into Date objects, which drop
// microseconds; that is why these few lines are our own.
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function textScalar(name: string, description: string, accepts: (text: string) => boolean): GraphQLScalarType<string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`Expected ${name}: ${description}`);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: value => String(value),
    parseValue: parse,
    parseLiteral: node => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

function isCivilDay(text: string): boolean {
  const parts = DAY.exec(text);
  if (!parts) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text) && parts[1] !== '0000';
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(\.\d{1,6})?(Z|[+-]\d{2}:\d{2})$/;

export function isMoment(text: string): boolean {
  const parts = MOMENT.exec(text);
  return parts !== null && isCivilDay(parts[1]!) && !Number.isNaN(Date.parse(text));
}

export const GraphQLDay = textScalar('Date', '日期 a civil day, YYYY-MM-DD', isCivilDay);
export const GraphQLMoment = textScalar(
  'DateTime',
  '时刻 an instant, ISO 8601 with an offset, kept to milliseconds; answered in UTC as +00:00',
  isMoment,
);
export const GraphQLAmount = textScalar(
  'Decimal',
  '金额 an exact decimal number as text, for example "12300.00"',
  text => /^-?\d{1,12}(\.\d{1,2})?$/.test(text),
);
const literal = (node: import('graphql').ValueNode): unknown => {
  switch (node.kind) {
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map(field => [field.name.value, literal(field.value)]));
    case Kind.LIST:
      return node.values.map(literal);
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.NULL:
    case Kind.VARIABLE:
      return null;
    default:
      return node.value;
  }
};
export const GraphQLJson = new GraphQLScalarType({
  name: 'JSON',
  description: '结构化数据 a JSON value',
  serialize: value => value,
  parseValue: value => value,
  parseLiteral: literal,
});
