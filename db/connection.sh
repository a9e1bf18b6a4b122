# For backup and restore: the database that the settings of the site name, in the words of PostgreSQL's own programs.

refuse() {
    echo "$*" >&2
    exit 1
}

for program in pg_dump pg_restore psql; do
    command -v "$program" > /dev/null || refuse "$program is missing: install the PostgreSQL client, of the server's version or newer."
done
[[ ${SPRING_DATASOURCE_URL:-} == jdbc:postgresql://*/* ]] ||
    refuse "SPRING_DATASOURCE_URL names no database, such as jdbc:postgresql://localhost:5432/pairwise: '${SPRING_DATASOURCE_URL:-}'."

# Of the parameters of the driver, those that PostgreSQL's programs know by the same name.
address=${SPRING_DATASOURCE_URL#jdbc:}
address=${address%%\?*}
case $SPRING_DATASOURCE_URL in *\?*)
    known=$(tr '&' '\n' <<< "${SPRING_DATASOURCE_URL#*\?}" | grep -E '^(sslmode|sslrootcert|sslcert)=' | paste --serial --delimiters '&' || true)
    address+=${known:+?$known}
    ;;
esac
[ -z "${SPRING_DATASOURCE_USERNAME:-}" ] || export PGUSER=$SPRING_DATASOURCE_USERNAME
[ -z "${SPRING_DATASOURCE_PASSWORD:-}" ] || export PGPASSWORD=$SPRING_DATASOURCE_PASSWORD
export PGCONNECT_TIMEOUT=${PGCONNECT_TIMEOUT:-10}
