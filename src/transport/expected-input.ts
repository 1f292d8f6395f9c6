// What an input should have been (输入违例): path, rule and expected type, and never the value that was sent.
// graphql-js puts the value into its messages, so these are made anew from schema and input.
import { type GraphQLInputType, getNamedType, isEnumType, isScalarType, isSpecifiedScalarType } from 'graphql';
import { Failure, type Violation } from '../domain/errors.ts';

type InputRule = 'REQUIRED' | 'WRONG_TYPE' | 'UNKNOWN_FIELD' | 'EXACTLY_ONE' | 'REFUSED';

/** Above this an input is wrong as a whole, and a longer list helps nobody. */
export const MAXIMUM_VIOLATIONS = 50;

const NAME = /^[_A-Za-z]\w{0,63}$/;

function violation(path: string, rule: InputRule, zh: string, en: string): Violation {
  return { path, rule, zh, en };
}

export function required(path: string, type: GraphQLInputType): Violation {
  return violation(path, 'REQUIRED', `必填，类型为 ${type}`, `Required, of type ${type}`);
}

export function wrongType(path: string, type: GraphQLInputType): Violation {
  const named = getNamedType(type);
  // The description of our own scalars says which form they take; it is part of the published schema.
  const form = isScalarType(named) && !isSpecifiedScalarType(named) ? named.description?.split('\n')[0] : undefined;
  const kind = isEnumType(named)
    ? [` 的取值之一`, `one of the values of ${type}`]
    : [' 类型的值', `a value of type ${type}`];
  return violation(
    path,
    'WRONG_TYPE',
    `应为 ${type}${kind[0]}${form ? `：${form}` : ''}`,
    `Expected ${kind[1]}${form ? `: ${form}` : ''}`,
  );
}

export function unknownField(path: string, name: string, type: GraphQLInputType): Violation {
  const shown = NAME.test(name) ? name : undefined;
  return violation(
    shown ? `${path}.${shown}` : path,
    'UNKNOWN_FIELD',
    `${type} 没有该字段，见 /schema.graphql`,
    `${type} has no such field, see /schema.graphql`,
  );
}

export function exactlyOne(path: string, type: GraphQLInputType): Violation {
  return violation(path, 'EXACTLY_ONE', `${type} 必须且只能给出一个字段`, `${type} takes exactly one field, not null`);
}

/** Why a scalar or an enumeration did not take the value: in its own words where it is one of our failures. */
export function notTaken(path: string, type: GraphQLInputType, cause: unknown): Violation {
  if (!(cause instanceof Failure)) return wrongType(path, type);
  const zh = cause.extensions['messageZh'];
  return violation(path, 'REFUSED', typeof zh === 'string' ? zh : cause.message, cause.message);
}
